/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

/// A sentence below a field or in a panel, with an icon that says how serious it is and perhaps one thing to
/// do about it: what would otherwise be a box in the way. The text is plain and wraps.
class InlineMessage : public QWidget {
    Q_OBJECT

public:
    enum class Kind {
        /// Quiet and without an icon.
        Hint,
        Information,
        Success,
        Warning,
        Error,
    };
    Q_ENUM(Kind)

    explicit InlineMessage(QWidget *parent = nullptr);

    /// Shows it; an empty text hides it. `action`: the text of the button, empty for none.
    void setMessage(Kind kind, const QString &text, const QString &action = {});
    void clear() { setMessage(Kind::Hint, {}); }
    /// Takes its place even while it is empty, so that nothing below it moves.
    void setKeepsPlace(bool keeps);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;
    /// Empty where there is no button.
    [[nodiscard]] QString action() const;

Q_SIGNALS:
    /// The button was clicked.
    void activated();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showKind();
    void announce();
    void alignFirstLine();

    Kind m_kind = Kind::Hint;
    bool m_keepsPlace = false;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
};

/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "certificatefile.h"
#include "endpoint.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

/// Chooses the file of a client certificate and, where it holds several, one of them.
class CertificateChooser : public QWidget {
    Q_OBJECT

public:
    explicit CertificateChooser(QWidget *parent = nullptr);

    void setValue(const ClientCertificate &value);
    [[nodiscard]] ClientCertificate value() const;
    /// Of the private key, as it is typed elsewhere.
    void setKeyPassword(const QString &password);
    /// What is in the file; meaningless while none is chosen.
    [[nodiscard]] const CertificateFile &content() const { return m_content; }

Q_SIGNALS:
    void changed();

private:
    void browse();
    void readFile();
    void showCertificates();

    QString m_password;
    /// What was chosen before the file could be read.
    QByteArray m_thumbprint;
    CertificateFile m_content;
    QLineEdit *m_file;
    QPushButton *m_browse;
    QComboBox *m_certificates;
};

/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "announcement.h"

#include <QAccessible>
#include <QTimer>
#include <QWidget>

#include <chrono>

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
#include <QAccessibleWidget>
#endif

using namespace Qt::StringLiterals;

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
namespace {

/// A screen reader asks for the name when it gets to the event; until then it must be there.
constexpr std::chrono::seconds lifetime{ 20 };

/// A sentence that is in the window for the screen reader alone. Of what the bridge of this Qt passes on,
/// readers say by themselves only that an object with the role of a notification has appeared. Each sentence
/// is an object of its own, as the name of one that is used again might be read too late.
class SpokenSentence : public QWidget {
    Q_OBJECT

public:
    SpokenSentence(const QString &text, QWidget *window)
        : QWidget(window)
    {
        setObjectName(u"announcement"_s);
        setAccessibleName(text);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(0, 0, 1, 1);
        QTimer::singleShot(lifetime, this, &QObject::deleteLater);
    }
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *sentence = className == "SpokenSentence"_L1 ? qobject_cast<SpokenSentence *>(object) : nullptr;
    return sentence ? new QAccessibleWidget(sentence, QAccessible::Notification) : nullptr;
}

void send(QWidget &window, const QString &text, Announcement::Urgency urgency)
{
    [[maybe_unused]] static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    auto *sentence = new SpokenSentence(text, &window);
    sentence->show();
    if (urgency == Announcement::Urgency::Urgent) {
        QAccessibleEvent event(sentence, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace
#else
namespace {

void send(QWidget &window, const QString &text, Announcement::Urgency urgency)
{
    QAccessibleAnnouncementEvent event(&window, text);
    event.setPoliteness(urgency == Announcement::Urgency::Urgent
            ? QAccessible::AnnouncementPoliteness::Assertive
            : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
}

} // namespace
#endif

void Announcement::say(QWidget &widget, const QString &text, Urgency urgency)
{
    if (!text.isEmpty() && QAccessible::isActive() && widget.window()->isVisible())
        send(*widget.window(), text, urgency);
}

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
#include "announcement.moc"
#endif

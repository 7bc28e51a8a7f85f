/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "importtext.h"

#include "displaytext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 60;

QString translated(const char *source)
{
    return QCoreApplication::translate("ImportText", source);
}

QString shown(const QString &foreign)
{
    return clipped(safeLine(foreign), longestName);
}

/// In a list of such words.
QString words(UnsafeOption option)
{
    switch (option) {
    case UnsafeOption::UnencryptedTraffic:
        return translated(QT_TRANSLATE_NOOP("ImportText", "unencrypted traffic"));
    case UnsafeOption::NoSealing:
        return translated(QT_TRANSLATE_NOOP("ImportText", "messages not sealed"));
    case UnsafeOption::AnyIssuer:
        return translated(QT_TRANSLATE_NOOP("ImportText", "any certificate issuer"));
    case UnsafeOption::AnyName:
        return translated(QT_TRANSLATE_NOOP("ImportText", "any certificate name"));
    case UnsafeOption::NoRevocationCheck:
        return translated(QT_TRANSLATE_NOOP("ImportText", "no revocation check"));
    case UnsafeOption::Delegation:
        return translated(QT_TRANSLATE_NOOP("ImportText", "delegation"));
    case UnsafeOption::OtherService:
        return translated(QT_TRANSLATE_NOOP("ImportText", "other service name"));
    case UnsafeOption::Proxy:
        return translated(QT_TRANSLATE_NOOP("ImportText", "proxy"));
    }
    Q_UNREACHABLE();
}

QString serviceName(const SessionOptions &options)
{
    const QString service = options.spnService.isEmpty() ? u"HTTP"_s : options.spnService;
    return options.spnHost.isEmpty() ? service : service + u'/' + options.spnHost;
}

QString meaning(UnsafeOption option, const Endpoint &endpoint)
{
    switch (option) {
    case UnsafeOption::UnencryptedTraffic:
        return translated(QT_TRANSLATE_NOOP("ImportText",
            "Unencrypted traffic is allowed: anyone on the way may be able to read the password and what is "
            "sent."));
    case UnsafeOption::NoSealing:
        return translated(
            QT_TRANSLATE_NOOP("ImportText", "Messages are not sealed by the keys of the authentication."));
    case UnsafeOption::AnyIssuer:
        return translated(QT_TRANSLATE_NOOP(
            "ImportText", "A certificate of any issuer is taken, also that of an impostor."));
    case UnsafeOption::AnyName:
        return translated(
            QT_TRANSLATE_NOOP("ImportText", "A certificate made for another computer is taken."));
    case UnsafeOption::NoRevocationCheck:
        return translated(
            QT_TRANSLATE_NOOP("ImportText", "It is not asked whether the certificate was withdrawn."));
    case UnsafeOption::Delegation:
        return translated(
            QT_TRANSLATE_NOOP("ImportText", "The computer may act as you towards other computers."));
    case UnsafeOption::OtherService:
        return translated(
            QT_TRANSLATE_NOOP("ImportText",
                "The sign-in is made out to the service %1, to which the computer could hand it "
                "on."))
            .arg(shown(serviceName(endpoint.options)));
    case UnsafeOption::Proxy:
        //: %1: the host of a proxy
        return translated(QT_TRANSLATE_NOOP("ImportText", "All traffic goes through the proxy %1."))
            .arg(shown(endpoint.options.proxy.host));
    }
    Q_UNREACHABLE();
}

} // namespace

QString ImportText::place(ImportedList::Place kind, int place, const QString &fileName)
{
    const QString number = place == 0 ? QString()
        : kind == ImportedList::Place::Line
        //: %1: a number
        ? translated(QT_TRANSLATE_NOOP("ImportText", "line %1")).arg(place)
        //: %1: a number; the so many-eth computer of a list
        : translated(QT_TRANSLATE_NOOP("ImportText", "entry %1")).arg(place);
    if (fileName.isEmpty() || number.isEmpty())
        return number.isEmpty() ? shown(fileName) : number;
    //: %1: the name of a file, %2: "line 7"
    return translated(QT_TRANSLATE_NOOP("ImportText", "%1, %2")).arg(shown(fileName), number);
}

QString ImportText::problem(const ImportProblem &problem, const QString &place)
{
    const QString text = safeLine(problem.text);
    // Of a whole file, which it names.
    if (problem.place == 0)
        return text;
    // Most sentences quote it.
    if (problem.typed.isEmpty() || problem.text.contains(problem.typed))
        //: %1: "line 7", %2: a sentence
        return translated(QT_TRANSLATE_NOOP("ImportText", "%1: %2")).arg(place, text);
    //: %1: "line 7", %2: what stands there, %3: a sentence
    return translated(QT_TRANSLATE_NOOP("ImportText", "%1, “%2”: %3")).arg(place, shown(problem.typed), text);
}

QString ImportText::unsafeOptions(const QVector<UnsafeOption> &options)
{
    QStringList all;
    for (const UnsafeOption option : options)
        all.append(words(option));
    return all.join(u", "_s);
}

QString ImportText::unsafeOptionsMeaning(const QVector<UnsafeOption> &options, const Endpoint &endpoint)
{
    QStringList all;
    for (const UnsafeOption option : options)
        all.append(meaning(option, endpoint));
    return all.join(u'\n');
}

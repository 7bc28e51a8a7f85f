/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "certificatequestion.h"

#include "displaytext.h"
#include "inlinemessage.h"
#include "tlstrust.h"
#include "transporterror.h"
#include "wrappinglabel.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 200;

struct Fact {
    QString name;
    QString value;
};

QString validity(const QSslCertificate &certificate)
{
    const QLocale locale;
    //: %1 and %2 are dates
    return CertificateQuestion::tr("%1 to %2")
        .arg(locale.toString(certificate.effectiveDate().date(), QLocale::LongFormat),
            locale.toString(certificate.expiryDate().date(), QLocale::LongFormat));
}

QString name(const QString &text)
{
    return clipped(safeLine(text), longestName);
}

QList<Fact> facts(const QSslCertificate &certificate)
{
    QList<Fact> result;
    QStringList others = certificate.subjectAlternativeNames().values();
    others.removeDuplicates();
    others.removeAll(certificate.subjectDisplayName());
    QString subject = name(certificate.subjectDisplayName());
    if (!others.isEmpty())
        //: the name that a certificate was made for, and its other names
        subject = CertificateQuestion::tr("%1, also for %2").arg(subject, name(others.join(u", "_s)));
    result.append({ CertificateQuestion::tr("Issued to"), subject });
    result.append({ CertificateQuestion::tr("Issued by"),
        certificate.isSelfSigned() ? CertificateQuestion::tr("itself (self-signed)")
                                   : name(certificate.issuerDisplayName()) });
    //: Before the dates of a certificate: "Valid: 1/1/26 to 1/1/27".
    result.append({ CertificateQuestion::tr("Valid"), validity(certificate) });
    return result;
}

/// Read out and copied as a whole, compared by eye: fixed width, selectable.
QLabel *fingerprintLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    return label;
}

} // namespace

CertificateQuestion::CertificateQuestion(QWidget *parent)
    : QWidget(parent)
    , m_facts(new QFormLayout)
    , m_comparison(new QWidget(this))
    , m_pinned(fingerprintLabel(u"pinnedFingerprint"_s, m_comparison))
    , m_present(fingerprintLabel(u"presentFingerprint"_s, m_comparison))
    , m_problems(new InlineMessage(this))
    , m_checked(new QCheckBox(tr("I have chec&ked the new certificate with the administrator"), this))
    , m_trust(new QPushButton(this))
{
    m_checked->setObjectName(u"checkedWithAdministrator"_s);
    m_trust->setObjectName(u"trustButton"_s);
    m_trust->setAutoDefault(false);
    m_problems->setObjectName(u"certificateProblems"_s);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setVerticalSpacing(2);
    m_facts->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);

    auto *comparison = new QGridLayout(m_comparison);
    comparison->setContentsMargins(0, 0, 0, 0);
    comparison->setHorizontalSpacing(24);
    comparison->setVerticalSpacing(2);
    comparison->addWidget(new QLabel(tr("SHA-256 that you trusted:"), m_comparison), 0, 0);
    comparison->addWidget(new QLabel(tr("SHA-256 that it has now:"), m_comparison), 0, 1);
    comparison->addWidget(m_pinned, 1, 0);
    comparison->addWidget(m_present, 1, 1);
    comparison->setColumnStretch(2, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_problems);
    layout->addLayout(m_facts);
    layout->addWidget(m_comparison);
    layout->addWidget(m_checked);
    layout->addWidget(m_trust, 0, Qt::AlignLeft);

    connect(m_checked, &QCheckBox::toggled, m_trust, &QPushButton::setEnabled);
    connect(m_trust, &QPushButton::clicked, this, [this] { Q_EMIT trusted(m_sha256); });
}

void CertificateQuestion::ask(const TransportError &error, const QString &action)
{
    const bool isChanged = error.isChangedCertificate();
    m_sha256 = certificateSha256(*error.certificate);
    if (isChanged)
        m_problems->setMessage(InlineMessage::Kind::Warning,
            tr("Either the certificate was renewed, or someone between here and the computer shows one "
               "of their own to read the password. Do not go on before you know which."));
    else
        m_problems->setMessage(InlineMessage::Kind::Hint, safeDisplay(error.certificateProblems.join(u'\n')));
    showFacts(*error.certificate);
    m_comparison->setVisible(isChanged);
    if (isChanged)
        showFingerprints(error);
    else
        addFact(tr("SHA-256"), fingerprintText(m_sha256));
    m_checked->setChecked(false);
    m_checked->setVisible(isChanged);
    m_trust->setText(isChanged ? tr("Trust the new certificate") : action);
    m_trust->setEnabled(!isChanged);
    m_trust->setToolTip(isChanged ? tr("Only after you have checked it with whoever looks after the computer")
                                  : tr("From now on only this certificate is taken for this connection"));
}

void CertificateQuestion::showFacts(const QSslCertificate &certificate)
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    for (const Fact &fact : facts(certificate))
        addFact(fact.name, fact.value);
}

void CertificateQuestion::addFact(const QString &name, const QString &value)
{
    const bool isFingerprint = value.contains(u'\n');
    QLabel *label = isFingerprint ? fingerprintLabel(u"presentFingerprint"_s, this) : new WrappingLabel(this);
    label->setText(value);
    label->setAccessibleName(name);
    //: %1 is the name of a fact about a certificate, such as "Issued by"
    auto *caption = new QLabel(tr("%1:").arg(name), this);
    caption->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_facts->addRow(caption, label);
}

void CertificateQuestion::showFingerprints(const TransportError &error)
{
    m_pinned->setText(fingerprintText(error.pinnedSha256));
    m_pinned->setAccessibleName(tr("Trusted fingerprint, SHA-256"));
    m_present->setText(fingerprintText(m_sha256));
    m_present->setAccessibleName(tr("Present fingerprint, SHA-256"));
}

QString CertificateQuestion::factsText(const TransportError &error)
{
    QStringList lines = error.certificateProblems;
    for (const Fact &fact : facts(*error.certificate))
        lines.append(u"%1: %2"_s.arg(fact.name, fact.value));
    lines.append(
        u"SHA-256: "_s + fingerprintText(certificateSha256(*error.certificate)).replace(u'\n', u' '));
    if (error.isChangedCertificate())
        lines.append(
            tr("Trusted until now: %1").arg(fingerprintText(error.pinnedSha256).replace(u'\n', u' ')));
    return safeDisplay(lines.join(u'\n'));
}

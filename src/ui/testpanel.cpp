/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "testpanel.h"

#include "certificatequestion.h"
#include "displaytext.h"
#include "identitytext.h"
#include "inlinemessage.h"
#include "probe.h"

#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int progressHeight = 4;
constexpr qsizetype longestMessage = 600;

} // namespace

TestPanel::TestPanel(const NetworkFactory &network, const TimeLimits &limits, QWidget *parent)
    : QWidget(parent)
    , m_network(network)
    , m_limits(limits)
    , m_message(new InlineMessage(this))
    , m_progress(new QProgressBar(this))
    , m_question(new CertificateQuestion(this))
{
    setObjectName(u"testPanel"_s);
    m_message->setObjectName(u"testMessage"_s);
    m_progress->setObjectName(u"testProgress"_s);
    m_progress->setAccessibleName(tr("The test is running"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(progressHeight);
    m_question->setObjectName(u"testCertificate"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    layout->addWidget(m_question);
    connect(m_message, &InlineMessage::activated, this, &TestPanel::cancel);
    connect(m_question, &CertificateQuestion::trusted, this,
        [this](const QByteArray &sha256) { Q_EMIT trusted(m_endpoint, sha256); });
    clear();
}

TestPanel::~TestPanel() = default;

void TestPanel::start(const Endpoint &endpoint, const Credential &credential)
{
    clear();
    m_endpoint = endpoint;
    m_probe = std::make_unique<Probe>(m_network, endpoint, credential, m_limits.test);
    connect(m_probe.get(), &Probe::finished, this, &TestPanel::showResult);
    m_message->setMessage(InlineMessage::Kind::Hint,
        tr("Testing %1").arg(clipped(endpoint.url().toString(QUrl::FullyEncoded), longestMessage)),
        tr("Cancel test"));
    m_progress->show();
    show();
    m_probe->start();
    Q_EMIT runningChanged();
}

void TestPanel::clear()
{
    stop();
    m_message->clear();
    m_question->hide();
    hide();
}

void TestPanel::cancel()
{
    stop();
    m_message->setMessage(InlineMessage::Kind::Hint, tr("The test was cancelled."));
}

/// The probe may be the sender of the signal that led here, so it goes a little later.
void TestPanel::stop()
{
    m_progress->hide();
    if (!m_probe)
        return;
    m_probe->disconnect(this);
    m_probe.release()->deleteLater();
    Q_EMIT runningChanged();
}

void TestPanel::showResult()
{
    const std::optional<TransportError> error = m_probe->error();
    const QString summary = IdentityText::summary(m_probe->identity(), m_probe->latency());
    stop();
    if (error)
        showError(*error);
    else
        m_message->setMessage(InlineMessage::Kind::Success, summary);
}

void TestPanel::showError(const TransportError &error)
{
    const bool asks = error.asksForTrust();
    const bool isChanged = error.isChangedCertificate();
    const QString text = clipped(safeDisplay(error.message), longestMessage);
    m_message->setMessage(asks ? InlineMessage::Kind::Warning : InlineMessage::Kind::Error,
        error.nextStep.isEmpty() ? text : text + u'\n' + safeDisplay(error.nextStep));
    m_question->setVisible(asks || isChanged);
    if (asks || isChanged)
        m_question->ask(error, tr("Trust this certificate"));
}

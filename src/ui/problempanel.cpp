/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "problempanel.h"

#include "certificatequestion.h"
#include "connection.h"
#include "credentialkeeper.h"
#include "displaytext.h"
#include "problemtext.h"
#include "semanticcolors.h"
#include "tintedicon.h"
#include "wrappinglabel.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 16;
constexpr int detailLines = 12;
/// How many of several computers are named with their errors.
constexpr qsizetype namedComputers = 4;
constexpr qsizetype longestName = 60;

QColor mixed(const QColor &ground, const QColor &color, float share)
{
    const auto mix = [share](float from, float to) { return from + (to - from) * share; };
    return QColor::fromRgbF(mix(ground.redF(), color.redF()), mix(ground.greenF(), color.greenF()),
        mix(ground.blueF(), color.blueF()));
}

QLabel *wrappingLabel(const QString &name, QWidget *parent)
{
    auto *label = new WrappingLabel(parent);
    label->setObjectName(name);
    return label;
}

QPushButton *button(const QString &name, const QString &text, QWidget *parent)
{
    auto *result = new QPushButton(text, parent);
    result->setObjectName(name);
    result->setAutoDefault(false);
    return result;
}

/// What tells one error of a connection from the next one.
QString fingerprint(const Connection &connection)
{
    const TransportError &error = *connection.lastError();
    return QStringList{ QString::number(quintptr(&connection)), QString::number(int(error.kind)),
        error.message, QString::number(error.httpStatus),
        QString::number(error.fault ? error.fault->wsmanCode : 0),
        error.certificate ? QString::fromLatin1(error.certificate->digest().toHex()) : QString(),
        connection.profile().endpoint.user, QString::number(connection.isOpen()) }
        .join(u'\n');
}

} // namespace

ProblemPanel::ProblemPanel(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_what(wrappingLabel(u"problemWhat"_s, this))
    , m_collapse(new QToolButton(this))
    , m_body(new QWidget(this))
    , m_next(wrappingLabel(u"problemNext"_s, m_body))
    , m_password(new PasswordRow(m_body))
    , m_question(new CertificateQuestion(m_body))
    , m_facts(new QFormLayout)
    , m_retry(button(u"problemRetry"_s, tr("Tr&y again"), m_body))
    , m_edit(button(u"problemEdit"_s, tr("&Edit connection…"), m_body))
    , m_diagnose(button(u"problemDiagnose"_s, tr("Di&agnose…"), m_body))
    , m_copy(button(u"problemCopy"_s, tr("Co&py"), m_body))
    , m_toggleDetails(button(u"problemToggleDetails"_s, {}, m_body))
    , m_details(new QPlainTextEdit(m_body))
{
    setObjectName(u"problemPanel"_s);
    setAccessibleName(tr("Problem"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    buildHeader();
    buildBody();
    layout->addWidget(m_body);
    connect(m_password, &PasswordRow::passwordGiven, this,
        [this](const GivenPassword &given) { Q_EMIT passwordGiven(needingPassword(), given); });
    connect(m_question, &CertificateQuestion::trusted, this, [this](const QByteArray &sha256) {
        if (m_connections.size() == 1)
            Q_EMIT trustGiven(m_connections.constFirst(), sha256);
    });
    hide();
}

void ProblemPanel::setUp(const CredentialKeeper &keeper)
{
    m_keeper = &keeper;
}

void ProblemPanel::buildHeader()
{
    // Icon, first line and button have one middle.
    const int lineHeight = m_collapse->sizeHint().height();
    m_icon->setFixedSize(iconSize, lineHeight);
    m_what->setMinimumHeight(lineHeight);
    QFont bold = font();
    bold.setBold(true);
    m_what->setFont(bold);
    m_collapse->setObjectName(u"problemCollapse"_s);
    m_collapse->setAutoRaise(true);
    m_collapse->setFocusPolicy(Qt::TabFocus);
    connect(m_collapse, &QToolButton::clicked, this, [this] { setExpanded(m_body->isHidden()); });

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_what, 1);
    row->addWidget(m_collapse, 0, Qt::AlignTop);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void ProblemPanel::buildBody()
{
    m_question->setObjectName(u"problemCertificate"_s);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setVerticalSpacing(2);
    m_facts->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_details->setObjectName(u"problemDetails"_s);
    m_details->setAccessibleName(tr("Raw answer of the server"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));

    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(iconSize + 8, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_next);
    column->addWidget(m_password);
    column->addLayout(m_facts);
    column->addWidget(m_question);
    buildButtons();
    column->addWidget(m_details);
}

void ProblemPanel::buildButtons()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_retry);
    row->addWidget(m_edit);
    row->addWidget(m_diagnose);
    row->addWidget(m_toggleDetails);
    row->addWidget(m_copy);
    row->addStretch(1);
    static_cast<QVBoxLayout *>(m_body->layout())->addLayout(row);
    m_copy->setToolTip(tr("Copy all that is known of this problem as text. It holds no passwords."));
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT reconnectRequested(retriable()); });
    connect(
        m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_connections.constFirst()); });
    m_diagnose->setToolTip(
        tr("Look step by step where it fails: name, ports, TLS, HTTP, authentication, rights."));
    connect(m_diagnose, &QPushButton::clicked, this, [this] { Q_EMIT diagnosisRequested(m_connections); });
    connect(m_copy, &QPushButton::clicked, this, &ProblemPanel::copyReport);
    connect(m_toggleDetails, &QPushButton::clicked, this, [this] { setDetailsShown(m_details->isHidden()); });
}

void ProblemPanel::setConnections(const QList<Connection *> &selected)
{
    QList<Connection *> failed;
    QStringList shown;
    for (Connection *connection : selected) {
        if (connection->lastError()) {
            failed.append(connection);
            shown.append(fingerprint(*connection));
        }
    }
    m_connections = failed;
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_password->clear();
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    if (failed.size() == 1)
        showOne(*failed.constFirst());
    else if (failed.size() > 1)
        showSeveral();
    showPassword();
    showActions();
    setDetailsShown(false);
    setExpanded(true);
    updateIcon();
    setVisible(!failed.isEmpty());
}

void ProblemPanel::showOne(const Connection &connection)
{
    const TransportError &error = *connection.lastError();
    const ProblemText problem(error, connection.profile().endpoint);
    m_what->setText(problem.what);
    m_next->setText(problem.next);
    m_next->setVisible(!problem.next.isEmpty());
    addFact(tr("Server's words:"), problem.serverText);
    addFact(tr("Code:"), problem.code);
    addFact(tr("Meaning:"), problem.advice);
    addFact(tr("Account:"), problem.account);
    addFact(tr("Authentication offered:"), problem.offered);
    m_isQuestion = error.asksForTrust();
    const bool isAboutCertificate = m_isQuestion || error.isChangedCertificate();
    m_question->setVisible(isAboutCertificate);
    if (isAboutCertificate)
        m_question->ask(error, tr("Trust this certificate and connect"));
    const QStringList details{ problem.technical, problem.rawAnswer };
    m_details->setPlainText(details.join(u"\n\n"_s).trimmed());
    const int lines = qMin(m_details->document()->blockCount() + 1, detailLines);
    m_details->setFixedHeight(lines * m_details->fontMetrics().lineSpacing() + 2 * m_details->frameWidth());
    m_toggleDetails->setVisible(!m_details->document()->isEmpty());
}

void ProblemPanel::showSeveral()
{
    m_what->setText(tr("%Ln of the selected computers have a problem.", nullptr, int(m_connections.size())));
    m_next->setText(tr("Select one of them to see all that is known."));
    m_next->show();
    for (const Connection *connection : m_connections.first(qMin(m_connections.size(), namedComputers))) {
        //: %1 is the name of a computer
        addFact(tr("%1:").arg(clipped(safeLine(connection->profile().displayName()), longestName)),
            ProblemText(*connection->lastError()).what);
    }
    const qsizetype others = m_connections.size() - namedComputers;
    if (others == 1)
        addFact(tr("One more:"), ProblemText(*m_connections.constLast()->lastError()).what);
    else if (others > 1)
        addFact(QString(), tr("and %Ln more", nullptr, int(others)));
    m_isQuestion = false;
    m_question->hide();
    m_details->clear();
    m_toggleDetails->hide();
}

void ProblemPanel::addFact(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    QLabel *text = wrappingLabel(u"problemFact"_s, m_body);
    text->setText(value);
    text->setAccessibleName(name);
    auto *caption = new QLabel(name, m_body);
    caption->setTextFormat(Qt::PlainText);
    QPalette muted = caption->palette();
    muted.setColor(QPalette::WindowText, SemanticColors::muted(muted));
    caption->setPalette(muted);
    m_facts->addRow(caption, text);
}

void ProblemPanel::showPassword()
{
    const QList<Connection *> needing = needingPassword();
    m_password->setVisible(!needing.isEmpty());
    if (needing.isEmpty())
        return;
    m_password->ask(question(needing));
}

PasswordRow::Question ProblemPanel::question(const QList<Connection *> &needing) const
{
    const auto isSame = [&needing](auto value) {
        const Profile &first = needing.constFirst()->profile();
        return std::all_of(needing.begin(), needing.end(),
            [&](const Connection *one) { return value(one->profile()) == value(first); });
    };
    PasswordRow::Question question;
    if (isSame([](const Profile &profile) { return profile.endpoint.user; }))
        question.user = clipped(safeLine(needing.constFirst()->profile().endpoint.user), longestName);
    if (!m_keeper || !isSame([](const Profile &profile) { return profile.credentialSet; }))
        return question;
    question.offersRemember = true;
    question.whyNotRemember = m_keeper->whyNotRemember();
    question.wasRemembered = needing.constFirst()->profile().remembersPassword;
    if (const CredentialSet *set = m_keeper->setOf(*needing.constFirst())) {
        question.setName = clipped(safeLine(set->name), longestName);
        question.setUsers = m_keeper->useCount(set->id);
        question.wasRemembered = set->remembersPassword;
    }
    return question;
}

void ProblemPanel::showActions()
{
    m_retry->setVisible(!retriable().isEmpty());
    m_diagnose->setVisible(m_connections.size() == 1);
    m_edit->setVisible(m_connections.size() == 1 && !m_connections.constFirst()->isOpen()
        && !m_connections.constFirst()->isLocalComputer());
}

QList<Connection *> ProblemPanel::needingPassword() const
{
    QList<Connection *> result;
    for (Connection *connection : m_connections) {
        const bool isAboutUser = connection->lastError()->kind == TransportError::Kind::Authentication;
        if (isAboutUser && connection->profile().endpoint.authentication != Authentication::None
            && !connection->isOpen())
            result.append(connection);
    }
    return result;
}

/// All that may go better the next time without any change.
QList<Connection *> ProblemPanel::retriable() const
{
    QList<Connection *> result;
    for (Connection *connection : m_connections) {
        switch (connection->lastError()->kind) {
        case TransportError::Kind::Network:
        case TransportError::Kind::Timeout:
        case TransportError::Kind::Protocol:
        case TransportError::Kind::Fault:
        case TransportError::Kind::Cancelled:
            if (!connection->isOpen())
                result.append(connection);
            break;
        case TransportError::Kind::Tls:
        case TransportError::Kind::Authentication:
            break;
        }
    }
    return result;
}

void ProblemPanel::setExpanded(bool expanded)
{
    m_body->setVisible(expanded);
    m_collapse->setArrowType(expanded ? Qt::UpArrow : Qt::DownArrow);
    m_collapse->setToolTip(expanded ? tr("Show only what happened") : tr("Show all"));
    m_collapse->setAccessibleName(m_collapse->toolTip());
}

void ProblemPanel::setDetailsShown(bool shown)
{
    m_details->setVisible(shown);
    m_toggleDetails->setText(shown ? tr("Hide &details") : tr("Show &details"));
}

void ProblemPanel::copyReport() const
{
    QStringList reports;
    for (const Connection *connection : m_connections)
        reports.append(ProblemText::report(*connection));
    QApplication::clipboard()->setText(reports.join(u'\n'));
}

void ProblemPanel::updateIcon()
{
    const QIcon icon = m_isQuestion ? tintedIcon(u"warning"_s, SemanticColors::attention)
                                    : tintedIcon(u"error"_s, SemanticColors::error);
    m_icon->setPixmap(icon.pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    update();
}

void ProblemPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_shown.isEmpty())
        updateIcon();
}

void ProblemPanel::paintEvent(QPaintEvent *)
{
    const QColor ground = palette().color(QPalette::Window);
    const QColor color
        = m_isQuestion ? SemanticColors::attention(palette()) : SemanticColors::error(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(mixed(ground, color, 0.45F));
    painter.setBrush(mixed(ground, color, 0.06F));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

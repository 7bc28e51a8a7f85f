/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectdialog.h"

#include "connectaccount.h"
#include "connectmessages.h"
#include "displaytext.h"
#include "settings.h"
#include "testpanel.h"
#include "ui_connectdialog.h"

#include <QPushButton>
#include <QScreen>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;
using Field = ConnectInput::Field;

namespace {

constexpr int dialogCharacters = 100;
constexpr int hostLines = 3;
/// From so many characters on the computers are read only after a pause in the typing.
constexpr int longHosts = 20000;
constexpr int longHostsDelayMs = 300;
/// What the window's frame takes of the screen, at most.
constexpr int frameHeight = 40;

void setLines(QPlainTextEdit *edit, int lines)
{
    const int margins = 2 * edit->frameWidth() + 2 * int(edit->document()->documentMargin());
    edit->setFixedHeight(lines * edit->fontMetrics().lineSpacing() + margins);
    edit->setVerticalScrollBarPolicy(lines > 1 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

} // namespace

ConnectDialog::ConnectDialog(const ConnectionList &list, CredentialKeeper &keeper,
    const NetworkFactory &network, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_keeper(keeper)
    , m_settings(settings)
    , m_input(list)
    , m_ui(std::make_unique<Ui::ConnectDialog>())
    , m_account(nullptr)
    , m_test(nullptr)
{
    m_ui->setupUi(this);
    m_account = new ConnectAccount(*m_ui, keeper, this);
    m_test = new TestPanel(network, settings.timeLimits(), this);
    setUpWidgets();
    ConnectFields start;
    const Settings::ConnectChoices choices = settings.connectChoices();
    start.scheme = choices.scheme;
    start.authentication = choices.authentication;
    start.user = choices.user;
    setFields(start);
    connectWidgets();
    refresh();
    m_ui->hostsEdit->setFocus();
}

ConnectDialog::~ConnectDialog() = default;

void ConnectDialog::setUpWidgets()
{
    m_ui->testLayout->addWidget(m_test);
    m_ui->formArea->viewport()->setAutoFillBackground(false);
    m_ui->formPage->setAutoFillBackground(false);
    m_ui->formPage->setMinimumWidth(fontMetrics().averageCharWidth() * dialogCharacters);
    setLines(m_ui->hostsEdit, hostLines);
    m_ui->portEdit->setFixedWidth(fontMetrics().horizontalAdvance(u"0000000"_s) + 24);
    m_ui->hostsMessage->setKeepsPlace(true);
    m_ui->pathEdit->setPlaceholderText(Endpoint::defaultPath());
    QPalette plain = m_ui->addressEdit->palette();
    plain.setColor(QPalette::Base, Qt::transparent);
    m_ui->addressEdit->setPalette(plain);
    QPushButton *connectButton = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    connectButton->setObjectName(u"connectButton"_s);
    connectButton->setText(tr("&Connect"));
    connectButton->setIcon({});
    connectButton->setDefault(true);
    QPushButton *cancelButton = m_ui->buttonBox->button(QDialogButtonBox::Cancel);
    cancelButton->setObjectName(u"cancelButton"_s);
    cancelButton->setText(tr("Cancel"));
    cancelButton->setIcon({});
    cancelButton->setAutoDefault(false);
    // What was made last, the panel of the test, stands above the buttons.
    setTabOrder(previousInFocusChain(), m_ui->testButton);
    setTabOrder(m_ui->testButton, connectButton);
    setTabOrder(connectButton, cancelButton);
}

void ConnectDialog::connectWidgets()
{
    connect(&m_refresh, &RefreshTimer::due, this, &ConnectDialog::refresh);
    m_hostsTimer.setSingleShot(true);
    connect(&m_hostsTimer, &QTimer::timeout, this, &ConnectDialog::refresh);
    connect(m_ui->hostsEdit, &QPlainTextEdit::textChanged, this, &ConnectDialog::hostsChanged);
    for (const QLineEdit *edit :
        { m_ui->portEdit, m_ui->pathEdit, m_ui->userEdit, m_ui->passwordEdit, m_ui->labelEdit })
        connect(edit, &QLineEdit::textChanged, this, &ConnectDialog::fieldChanged);
    connect(m_ui->httpsButton, &QAbstractButton::toggled, this, &ConnectDialog::fieldChanged);
    connect(m_ui->allowUnencryptedBox, &QAbstractButton::toggled, this, &ConnectDialog::fieldChanged);
    connect(m_account, &ConnectAccount::changed, this, &ConnectDialog::fieldChanged);
    connect(m_ui->optionsPage, &ConnectOptions::changed, this, &ConnectDialog::fieldChanged);
    connect(m_ui->optionsButton, &QAbstractButton::clicked, this,
        [this] { setOptionsShown(m_ui->optionsPage->isHidden()); });
    connect(m_ui->hostsMessage, &InlineMessage::activated, this, &ConnectDialog::takeOffer);
    for (const InlineMessage *message : { m_ui->consentMessage, m_ui->authenticationMessage })
        connect(message, &InlineMessage::activated, m_ui->httpsButton, &QAbstractButton::click);
    connect(m_ui->testButton, &QAbstractButton::clicked, this, &ConnectDialog::startTest);
    connect(m_test, &TestPanel::trusted, this, &ConnectDialog::trust);
    connect(m_test, &TestPanel::runningChanged, this, [this] { m_refresh.request(); });
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &ConnectDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &ConnectDialog::reject);
    // In the field of the computers Enter begins a new line.
    for (const int key : { Qt::Key_Return, Qt::Key_Enter }) {
        const auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, &ConnectDialog::accept);
    }
}

void ConnectDialog::editProfile(const Profile &profile)
{
    m_input.setEdited(profile);
    setWindowTitle(tr("Edit Connection"));
    m_ui->hostsLabel->setText(tr("Co&mputer:"));
    m_ui->hostsEdit->setAccessibleName(tr("Computer"));
    setLines(m_ui->hostsEdit, 1);
    m_ui->hostsMessage->setKeepsPlace(false);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Save and &Connect"));
    m_ui->hostsEdit->setPlainText(profile.endpoint.host);
    ConnectFields start;
    start.label = profile.label;
    start.scheme = profile.endpoint.scheme;
    start.port = profile.endpoint.port == 0 ? QString() : QString::number(profile.endpoint.port);
    start.path = profile.endpoint.path;
    start.authentication = profile.endpoint.authentication;
    start.user = profile.endpoint.user;
    start.allowUnencrypted = profile.endpoint.allowUnencrypted;
    start.credentialSet = profile.credentialSet;
    start.remembersPassword = profile.remembersPassword;
    start.certificate = profile.endpoint.certificate;
    start.options = profile.endpoint.options;
    setFields(start);
    refresh();
    (m_input.keepsPassword() ? static_cast<QWidget *>(m_ui->hostsEdit) : m_ui->passwordEdit)->setFocus();
}

ConnectFields ConnectDialog::fields() const
{
    ConnectFields fields;
    fields.label = m_ui->labelEdit->text();
    fields.scheme = m_ui->httpsButton->isChecked() ? Scheme::Https : Scheme::Http;
    fields.port = m_ui->portEdit->text();
    fields.path = m_ui->pathEdit->text();
    fields.authentication = Authentication(m_ui->authenticationBox->currentData().toInt());
    fields.user = m_ui->userEdit->text();
    fields.hasPassword = !m_ui->passwordEdit->text().isEmpty();
    fields.hasProxyPassword = !m_ui->optionsPage->proxyPassword().isEmpty();
    fields.allowUnencrypted = m_ui->allowUnencryptedBox->isChecked();
    fields.credentialSet = m_account->credentialSet();
    fields.remembersPassword = m_account->remembers();
    fields.certificate = m_ui->certificateChooser->value();
    const CertificateFile &content = m_ui->certificateChooser->content();
    // The password of the key may be known already, or be in the way of nothing but the list.
    if (content.problem != CertificateFile::Problem::NeedsPassword)
        fields.certificateProblem = content.explanation();
    fields.options = m_ui->optionsPage->options();
    return fields;
}

void ConnectDialog::setFields(const ConnectFields &fields)
{
    m_ui->labelEdit->setText(fields.label);
    (fields.scheme == Scheme::Https ? m_ui->httpsButton : m_ui->httpButton)->setChecked(true);
    m_ui->portEdit->setText(fields.port);
    m_ui->pathEdit->setText(fields.path == Endpoint::defaultPath() ? QString() : fields.path);
    m_ui->authenticationBox->setCurrentIndex(m_ui->authenticationBox->findData(int(fields.authentication)));
    m_ui->userEdit->setText(fields.user);
    m_account->setCredentialSet(fields.credentialSet);
    m_account->setRemembers(fields.remembersPassword);
    m_ui->certificateChooser->setValue(fields.certificate);
    m_ui->optionsPage->setOptions(fields.options);
    m_ui->allowUnencryptedBox->setChecked(fields.allowUnencrypted);
    setOptionsShown(fields.options != SessionOptions());
}

void ConnectDialog::hostsChanged()
{
    m_hostsChanged = true;
    m_test->clear();
    const bool isLong = m_ui->hostsEdit->document()->characterCount() > longHosts;
    m_hostsTimer.start(isLong ? longHostsDelayMs : RefreshTimer::intervalMs);
}

/// A result of a test is about the fields as they were.
void ConnectDialog::fieldChanged()
{
    m_test->clear();
    m_refresh.request();
}

void ConnectDialog::refresh()
{
    m_refresh.cancel();
    m_hostsTimer.stop();
    m_input.setFields(fields());
    if (std::exchange(m_hostsChanged, false))
        m_input.setHosts(m_ui->hostsEdit->toPlainText());
    const QString preview = m_input.preview();
    if (preview != m_ui->addressEdit->text()) {
        m_ui->addressEdit->setText(preview);
        m_ui->addressEdit->setCursorPosition(0);
        // There is nothing to go to before.
        m_ui->addressEdit->setFocusPolicy(preview.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    }
    const bool isHttps = m_ui->httpsButton->isChecked();
    m_ui->addressEdit->setPlaceholderText(isHttps ? u"https://…"_s : u"http://…"_s);
    m_ui->portEdit->setPlaceholderText(
        QString::number(isHttps ? Endpoint::defaultHttpsPort : Endpoint::defaultHttpPort));
    m_account->show(m_input.keepsPassword());
    m_ui->optionsPage->setKeepsProxyPassword(m_input.keepsProxyPassword());
    m_ui->optionsPage->showFor(fields().scheme, fields().authentication);
    const bool isOne = m_input.hosts().size() <= 1;
    m_ui->labelEdit->setEnabled(isOne);
    m_ui->labelEdit->setToolTip(isOne ? QString() : tr("Only one computer can be given a label"));
    const ConnectInput::Problems problems = m_input.problems();
    ConnectMessages(*m_ui).show(m_input, problems);
    enableButtons(problems);
}

void ConnectDialog::setOptionsShown(bool shown)
{
    m_ui->optionsPage->setVisible(shown);
    const Qt::ArrowType closed = isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow;
    m_ui->optionsButton->setArrowType(shown ? Qt::DownArrow : closed);
    m_ui->optionsButton->setToolTip(shown ? tr("Hide the session options") : tr("Show the session options"));
}

void ConnectDialog::enableButtons(const ConnectInput::Problems &problems)
{
    QPushButton *connectButton = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    connectButton->setEnabled(problems.isEmpty());
    //: The keys that press the Connect button from every field
    connectButton->setToolTip(
        problems.isEmpty() ? tr("Ctrl+Enter") : plainToolTip(problems.constFirst().text));

    const bool hasHosts = !m_input.hosts().isEmpty();
    const bool isOtherwiseFine = std::all_of(problems.begin(), problems.end(),
        [](const ConnectInput::Problem &problem) { return problem.field == Field::Hosts; });
    m_ui->testButton->setEnabled(hasHosts && isOtherwiseFine && !m_test->isRunning());
    if (m_input.hosts().size() > 1)
        m_ui->testButton->setToolTip(tr("Ask the first computer what it is, without opening anything"));
    else
        m_ui->testButton->setToolTip(tr("Ask the computer what it is, without opening anything"));
}

void ConnectDialog::takeOffer()
{
    refresh(); // what was typed since must not be lost
    const auto offer = m_input.offer();
    if (!offer)
        return;
    // Through the cursor, so that Undo brings back what was typed.
    QTextCursor cursor(m_ui->hostsEdit->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(offer->hosts);
    setFields(offer->fields);
    refresh();
    m_ui->hostsEdit->setFocus();
}

void ConnectDialog::startTest()
{
    refresh();
    if (!m_ui->testButton->isEnabled())
        return;
    const Profile profile = m_input.profileOf(m_input.hosts().constFirst());
    m_keeper.lookUp(profile, credential(), this, [this, profile](const Credential &found) {
        // The store may have taken its time, and the fields may be others now.
        const QStringList &hosts = m_input.hosts();
        if (!hosts.isEmpty() && m_input.profileOf(hosts.constFirst()).endpoint == profile.endpoint)
            m_test->start(profile.endpoint, found);
    });
}

void ConnectDialog::trust(const Endpoint &endpoint, const QByteArray &sha256)
{
    m_input.pin(endpoint.host, endpoint.effectivePort(), sha256);
    refresh();
    startTest();
}

QList<Profile> ConnectDialog::profiles() const
{
    const auto profiles = m_input.profiles();
    return profiles ? *profiles : QList<Profile>();
}

Credential ConnectDialog::credential() const
{
    Endpoint endpoint;
    endpoint.user = m_ui->userEdit->text().trimmed();
    endpoint.setAuthentication(fields().authentication);
    Credential credential;
    if (m_account->credentialSet().isNull() && endpoint.authentication != Authentication::None)
        credential = { endpoint.user, m_ui->passwordEdit->text() };
    credential.proxyPassword = m_ui->optionsPage->proxyPassword();
    return credential;
}

void ConnectDialog::accept()
{
    refresh();
    if (!m_ui->buttonBox->button(QDialogButtonBox::Ok)->isEnabled())
        return;
    m_test->clear();
    if (!m_input.isEditing()) {
        const ConnectFields chosen = fields();
        m_settings.setConnectChoices({ chosen.scheme, chosen.authentication, chosen.user.trimmed() });
    }
    QDialog::accept();
}

bool ConnectDialog::event(QEvent *event)
{
    const bool isHandled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        growToFit();
    return isHandled;
}

void ConnectDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit();
}

/// What appears below a field shall not hide behind a scroll bar while the screen has room for it.
void ConnectDialog::growToFit()
{
    const int wanted
        = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height();
    const int available = screen()->availableGeometry().height() - frameHeight;
    if (wanted > height())
        resize(width(), qMin(wanted, qMax(available, height())));
}

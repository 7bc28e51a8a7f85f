/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectdialog.h"

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

ConnectDialog::ConnectDialog(
    const ConnectionList &list, const NetworkFactory &network, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_input(list)
    , m_ui(std::make_unique<Ui::ConnectDialog>())
    , m_test(nullptr)
{
    m_ui->setupUi(this);
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
    m_ui->authenticationBox->addItem(tr("Negotiate"), int(Authentication::Negotiate));
    m_ui->authenticationBox->addItem(tr("Kerberos"), int(Authentication::Kerberos));
    m_ui->authenticationBox->addItem(tr("NTLM"), int(Authentication::Ntlm));
    m_ui->encryptionBox->addItem(tr("Automatic: over HTTP"), int(Encryption::Auto));
    m_ui->encryptionBox->addItem(tr("Always"), int(Encryption::Always));
    m_ui->encryptionBox->addItem(tr("Never"), int(Encryption::Never));
    m_ui->authenticationBox->addItem(tr("Basic"), int(Authentication::Basic));
    m_ui->authenticationBox->addItem(tr("None"), int(Authentication::None));
    m_ui->pathEdit->setPlaceholderText(Endpoint::defaultPath);
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
    const QString pinning
        = tr("Anyone on the way could show a certificate of their own and read the password. It is "
             "safer to leave this off, to press Test, to compare the fingerprint and to trust just "
             "this one certificate.");
    m_ui->skipCaBox->setToolTip(plainToolTip(pinning));
    m_ui->skipCnBox->setToolTip(plainToolTip(pinning));
}

void ConnectDialog::connectWidgets()
{
    connect(&m_refresh, &RefreshTimer::due, this, &ConnectDialog::refresh);
    m_hostsTimer.setSingleShot(true);
    connect(&m_hostsTimer, &QTimer::timeout, this, &ConnectDialog::refresh);
    connect(m_ui->hostsEdit, &QPlainTextEdit::textChanged, this, &ConnectDialog::hostsChanged);
    for (const QLineEdit *edit : { m_ui->portEdit, m_ui->pathEdit, m_ui->userEdit, m_ui->passwordEdit,
             m_ui->labelEdit, m_ui->spnServiceEdit, m_ui->spnHostEdit })
        connect(edit, &QLineEdit::textChanged, this, &ConnectDialog::fieldChanged);
    connect(m_ui->httpsButton, &QAbstractButton::toggled, this, &ConnectDialog::fieldChanged);
    for (const QCheckBox *box :
        { m_ui->allowUnencryptedBox, m_ui->skipCaBox, m_ui->skipCnBox, m_ui->delegateBox })
        connect(box, &QAbstractButton::toggled, this, &ConnectDialog::fieldChanged);
    for (const QComboBox *box : { m_ui->authenticationBox, m_ui->encryptionBox })
        connect(box, &QComboBox::currentIndexChanged, this, &ConnectDialog::fieldChanged);
    connect(m_ui->operationTimeoutBox, &QSpinBox::valueChanged, this, &ConnectDialog::fieldChanged);
    connect(m_ui->showPasswordBox, &QAbstractButton::toggled, this, [this](bool shows) {
        m_ui->passwordEdit->setEchoMode(shows ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_ui->optionsButton, &QAbstractButton::clicked, this,
        [this] { setOptionsShown(m_ui->optionsPage->isHidden()); });
    connect(m_ui->hostsMessage, &InlineMessage::activated, this, &ConnectDialog::takeOffer);
    connect(m_ui->consentMessage, &InlineMessage::activated, m_ui->httpsButton, &QAbstractButton::click);
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
    fields.allowUnencrypted = m_ui->allowUnencryptedBox->isChecked();
    fields.options = m_options;
    fields.options.operationTimeout = std::chrono::seconds(m_ui->operationTimeoutBox->value());
    fields.options.skipCaCheck = m_ui->skipCaBox->isChecked();
    fields.options.skipCnCheck = m_ui->skipCnBox->isChecked();
    fields.options.encryption = Encryption(m_ui->encryptionBox->currentData().toInt());
    fields.options.spnService = m_ui->spnServiceEdit->text().trimmed();
    fields.options.spnHost = m_ui->spnHostEdit->text().trimmed();
    fields.options.delegate = m_ui->delegateBox->isChecked();
    return fields;
}

void ConnectDialog::setFields(const ConnectFields &fields)
{
    m_options = fields.options;
    m_ui->labelEdit->setText(fields.label);
    (fields.scheme == Scheme::Https ? m_ui->httpsButton : m_ui->httpButton)->setChecked(true);
    m_ui->portEdit->setText(fields.port);
    m_ui->pathEdit->setText(fields.path == Endpoint::defaultPath ? QString() : fields.path);
    m_ui->authenticationBox->setCurrentIndex(m_ui->authenticationBox->findData(int(fields.authentication)));
    m_ui->userEdit->setText(fields.user);
    m_ui->allowUnencryptedBox->setChecked(fields.allowUnencrypted);
    m_ui->operationTimeoutBox->setValue(
        int(std::chrono::duration_cast<std::chrono::seconds>(fields.options.operationTimeout).count()));
    m_ui->skipCaBox->setChecked(fields.options.skipCaCheck);
    m_ui->skipCnBox->setChecked(fields.options.skipCnCheck);
    m_ui->encryptionBox->setCurrentIndex(m_ui->encryptionBox->findData(int(fields.options.encryption)));
    m_ui->spnServiceEdit->setText(fields.options.spnService);
    m_ui->spnHostEdit->setText(fields.options.spnHost);
    m_ui->delegateBox->setChecked(fields.options.delegate);
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
    }
    const bool isHttps = m_ui->httpsButton->isChecked();
    const bool sendsCredentials = fields().authentication != Authentication::None;
    m_ui->addressEdit->setPlaceholderText(isHttps ? u"https://…"_s : u"http://…"_s);
    m_ui->portEdit->setPlaceholderText(
        QString::number(isHttps ? Endpoint::defaultHttpsPort : Endpoint::defaultHttpPort));
    for (QWidget *widget : std::initializer_list<QWidget *>{ m_ui->userLabel, m_ui->userEdit,
             m_ui->passwordLabel, m_ui->passwordEdit, m_ui->showPasswordBox })
        widget->setEnabled(sendsCredentials);
    showLaneOptions();
    m_ui->passwordEdit->setPlaceholderText(
        m_input.keepsPassword() ? tr("Empty: the one that was entered before") : QString());
    const bool isOne = m_input.hosts().size() <= 1;
    m_ui->labelEdit->setEnabled(isOne);
    m_ui->labelEdit->setToolTip(isOne ? QString() : tr("Only one computer can be given a label"));
    const ConnectInput::Problems problems = m_input.problems();
    ConnectMessages(*m_ui).show(m_input, problems);
    enableButtons(problems);
}

void ConnectDialog::showLaneOptions()
{
    Endpoint endpoint;
    endpoint.authentication = fields().authentication;
    const bool usesKerberos
        = endpoint.authenticatesLanes() && endpoint.authentication != Authentication::Ntlm;
    m_ui->encryptionLabel->setEnabled(endpoint.authenticatesLanes());
    m_ui->encryptionBox->setEnabled(endpoint.authenticatesLanes());
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_ui->spnLabel, m_ui->spnServiceEdit, m_ui->spnHostEdit, m_ui->delegateBox })
        widget->setEnabled(usesKerberos);
}

void ConnectDialog::setOptionsShown(bool shown)
{
    m_ui->optionsPage->setVisible(shown);
    m_ui->optionsButton->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
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
    const bool lacksPassword = m_input.keepsPassword() && m_ui->passwordEdit->text().isEmpty();
    m_ui->testButton->setEnabled(hasHosts && isOtherwiseFine && !lacksPassword && !m_test->isRunning());
    if (lacksPassword)
        m_ui->testButton->setToolTip(tr("Enter the password to test it"));
    else if (m_input.hosts().size() > 1)
        m_ui->testButton->setToolTip(tr("Ask the first computer what it is, without opening anything"));
    else
        m_ui->testButton->setToolTip(tr("Ask the computer what it is, without opening anything"));
}

void ConnectDialog::takeOffer()
{
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
    if (m_ui->testButton->isEnabled())
        m_test->start(m_input.profileOf(m_input.hosts().constFirst()).endpoint, credential());
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
    if (fields().authentication == Authentication::None)
        return {};
    return { m_ui->userEdit->text().trimmed(), m_ui->passwordEdit->text() };
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

/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectoptions.h"

#include "displaytext.h"
#include "inlinemessage.h"
#include "ui_connectoptions.h"

#include <QHeaderView>

#include <chrono>

using namespace Qt::StringLiterals;
using Access = ProxyOptions::Access;
using Kind = InlineMessage::Kind;

namespace {

enum OptionColumn { NameColumn, ValueColumn };

constexpr quint32 bytesInKb = 1024;
constexpr int optionRows = 3;

int seconds(std::chrono::milliseconds time)
{
    return int(std::chrono::round<std::chrono::seconds>(time).count());
}

} // namespace

ConnectOptions::ConnectOptions(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ConnectOptions>())
{
    m_ui->setupUi(this);
    setUpWidgets();
    setUpOptionSet();
    connectWidgets();
    setOptions({});
}

ConnectOptions::~ConnectOptions() = default;

void ConnectOptions::setUpWidgets()
{
    m_ui->encryptionBox->addItem(tr("Automatic: over HTTP"), int(Encryption::Auto));
    //: Whether messages are sealed.
    m_ui->encryptionBox->addItem(tr("Always"), int(Encryption::Always));
    //: Whether messages are sealed.
    m_ui->encryptionBox->addItem(tr("Never"), int(Encryption::Never));
    m_ui->proxyAccessBox->addItem(tr("No proxy"), int(Access::Direct));
    m_ui->proxyAccessBox->addItem(tr("The system's proxy"), int(Access::System));
    m_ui->proxyAccessBox->addItem(tr("HTTP proxy"), int(Access::Http));
    m_ui->proxyAccessBox->addItem(tr("SOCKS 5 proxy"), int(Access::Socks5));
    const QString pinning
        = tr("Anyone on the way could show a certificate of their own and read the password. It is "
             "safer to leave this off, to press Test, to compare the fingerprint and to trust just "
             "this one certificate.");
    m_ui->skipCaBox->setToolTip(plainToolTip(pinning));
    m_ui->skipCnBox->setToolTip(plainToolTip(pinning));
}

void ConnectOptions::setUpOptionSet()
{
    QTableWidget *table = m_ui->optionSetTable;
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height()
        + optionRows * table->verticalHeader()->defaultSectionSize() + 2 * table->frameWidth());
    connect(table, &QTableWidget::itemChanged, this, &ConnectOptions::changed);
    connect(table, &QTableWidget::itemSelectionChanged, this,
        [this, table] { m_ui->removeOptionButton->setEnabled(table->currentRow() >= 0); });
    connect(m_ui->addOptionButton, &QAbstractButton::clicked, this, [this, table] {
        addOption({}, {});
        table->setCurrentCell(table->rowCount() - 1, NameColumn);
        table->editItem(table->currentItem());
    });
    connect(m_ui->removeOptionButton, &QAbstractButton::clicked, this, [this, table] {
        table->removeRow(table->currentRow());
        Q_EMIT changed();
    });
    m_ui->removeOptionButton->setEnabled(false);
}

void ConnectOptions::connectWidgets()
{
    for (const QLineEdit *edit : { m_ui->spnServiceEdit, m_ui->spnHostEdit, m_ui->proxyHostEdit,
             m_ui->proxyUserEdit, m_ui->proxyPasswordEdit })
        connect(edit, &QLineEdit::textChanged, this, &ConnectOptions::changed);
    for (const QCheckBox *box : { m_ui->utf16Box, m_ui->skipCaBox, m_ui->skipCnBox, m_ui->skipRevocationBox,
             m_ui->spnPortBox, m_ui->delegateBox })
        connect(box, &QAbstractButton::toggled, this, &ConnectOptions::changed);
    for (const QSpinBox *box : { m_ui->operationTimeoutBox, m_ui->envelopeBox, m_ui->proxyPortBox })
        connect(box, &QSpinBox::valueChanged, this, &ConnectOptions::changed);
    for (const QComboBox *box : { m_ui->encryptionBox, m_ui->proxyAccessBox })
        connect(box, &QComboBox::currentIndexChanged, this, &ConnectOptions::changed);
    connect(m_ui->proxyAccessBox, &QComboBox::currentIndexChanged, this, &ConnectOptions::showProxy);
    connect(m_ui->proxyUserEdit, &QLineEdit::textChanged, this, &ConnectOptions::showProxy);
}

void ConnectOptions::setOptions(const SessionOptions &options)
{
    m_options = options;
    m_ui->operationTimeoutBox->setValue(seconds(options.operationTimeout));
    m_ui->envelopeBox->setValue(int(options.maxEnvelopeSize / bytesInKb));
    m_ui->utf16Box->setChecked(options.useUtf16);
    m_ui->optionSetTable->setRowCount(0);
    for (const auto &[name, value] : options.optionSet)
        addOption(name, value);
    m_ui->skipCaBox->setChecked(options.skipCaCheck);
    m_ui->skipCnBox->setChecked(options.skipCnCheck);
    m_ui->skipRevocationBox->setChecked(options.skipRevocationCheck);
    m_ui->encryptionBox->setCurrentIndex(m_ui->encryptionBox->findData(int(options.encryption)));
    m_ui->spnServiceEdit->setText(options.spnService);
    m_ui->spnHostEdit->setText(options.spnHost);
    m_ui->spnPortBox->setChecked(options.spnPort);
    m_ui->delegateBox->setChecked(options.delegate);
    m_ui->proxyAccessBox->setCurrentIndex(m_ui->proxyAccessBox->findData(int(options.proxy.access)));
    m_ui->proxyHostEdit->setText(options.proxy.host);
    if (options.proxy.port != 0)
        m_ui->proxyPortBox->setValue(options.proxy.port);
    m_ui->proxyUserEdit->setText(options.proxy.user);
    showProxy();
}

SessionOptions ConnectOptions::options() const
{
    SessionOptions options = m_options;
    // What was set more finely than the field shows stays until it is changed.
    if (m_ui->operationTimeoutBox->value() != seconds(options.operationTimeout))
        options.operationTimeout = std::chrono::seconds(m_ui->operationTimeoutBox->value());
    if (m_ui->envelopeBox->value() != int(options.maxEnvelopeSize / bytesInKb))
        options.maxEnvelopeSize = quint32(m_ui->envelopeBox->value()) * bytesInKb;
    options.useUtf16 = m_ui->utf16Box->isChecked();
    options.optionSet = optionSet();
    options.skipCaCheck = m_ui->skipCaBox->isChecked();
    options.skipCnCheck = m_ui->skipCnBox->isChecked();
    options.skipRevocationCheck = m_ui->skipRevocationBox->isChecked();
    options.encryption = Encryption(m_ui->encryptionBox->currentData().toInt());
    options.spnService = m_ui->spnServiceEdit->text().trimmed();
    options.spnHost = m_ui->spnHostEdit->text().trimmed();
    options.spnPort = m_ui->spnPortBox->isChecked();
    options.delegate = m_ui->delegateBox->isChecked();
    options.proxy = proxy();
    return options;
}

ProxyOptions ConnectOptions::proxy() const
{
    ProxyOptions proxy;
    proxy.access = Access(m_ui->proxyAccessBox->currentData().toInt());
    if (proxy.access == Access::Direct)
        return proxy;
    proxy.user = m_ui->proxyUserEdit->text().trimmed();
    if (proxy.access == Access::System)
        return proxy;
    proxy.host = m_ui->proxyHostEdit->text().trimmed();
    proxy.port = quint16(m_ui->proxyPortBox->value());
    return proxy;
}

QString ConnectOptions::proxyPassword() const
{
    return proxy().user.isEmpty() ? QString() : m_ui->proxyPasswordEdit->text();
}

void ConnectOptions::setKeepsProxyPassword(bool keeps)
{
    m_ui->proxyPasswordEdit->setPlaceholderText(keeps ? tr("Empty: the one that is known") : QString());
}

void ConnectOptions::showProxy()
{
    const auto access = Access(m_ui->proxyAccessBox->currentData().toInt());
    const bool isNamed = access == Access::Http || access == Access::Socks5;
    m_ui->proxyHostLabel->setEnabled(isNamed);
    m_ui->proxyHostEdit->setEnabled(isNamed);
    m_ui->proxyPortBox->setEnabled(isNamed);
    m_ui->proxyUserLabel->setEnabled(access != Access::Direct);
    m_ui->proxyUserEdit->setEnabled(access != Access::Direct);
    const bool hasUser = !proxy().user.isEmpty();
    m_ui->proxyPasswordLabel->setEnabled(hasUser);
    m_ui->proxyPasswordEdit->setEnabled(hasUser);
}

void ConnectOptions::addOption(const QString &name, const QString &value)
{
    QTableWidget *table = m_ui->optionSetTable;
    const int row = table->rowCount();
    const QSignalBlocker blocker(table);
    table->insertRow(row);
    table->setItem(row, NameColumn, new QTableWidgetItem(name));
    table->setItem(row, ValueColumn, new QTableWidgetItem(value));
}

QString ConnectOptions::cell(int row, int column) const
{
    const QTableWidgetItem *item = m_ui->optionSetTable->item(row, column);
    return item ? item->text() : QString();
}

/// Without the rows that were added and never filled.
QVector<QPair<QString, QString>> ConnectOptions::optionSet() const
{
    QVector<QPair<QString, QString>> options;
    for (int row = 0; row < m_ui->optionSetTable->rowCount(); ++row) {
        const QString name = cell(row, NameColumn).trimmed();
        const QString value = cell(row, ValueColumn);
        if (!name.isEmpty() || !value.isEmpty())
            options.append({ name, value });
    }
    return options;
}

void ConnectOptions::showFor(Scheme scheme, Authentication authentication)
{
    showChecks(scheme);
    showSignIn(authentication);
}

void ConnectOptions::showChecks(Scheme scheme)
{
    const bool isHttps = scheme == Scheme::Https;
    for (QWidget *box : { m_ui->skipCaBox, m_ui->skipCnBox, m_ui->skipRevocationBox })
        box->setEnabled(isHttps);
    const bool skips = isHttps && (m_ui->skipCaBox->isChecked() || m_ui->skipCnBox->isChecked());
    if (skips)
        m_ui->skipMessage->setMessage(Kind::Warning,
            tr("Someone on the way could pretend to be the computer. Trusting its certificate "
               "after a test is safer."));
    else if (!isHttps)
        m_ui->skipMessage->setMessage(Kind::Hint, tr("Certificates are checked with HTTPS only."));
    else
        m_ui->skipMessage->clear();
}

void ConnectOptions::showSignIn(Authentication authentication)
{
    Endpoint endpoint;
    endpoint.authentication = authentication;
    const bool seals = endpoint.authenticatesLanes();
    const bool usesKerberos = seals && authentication != Authentication::Ntlm;
    m_ui->encryptionLabel->setEnabled(seals);
    m_ui->encryptionBox->setEnabled(seals);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_ui->spnLabel, m_ui->spnServiceEdit, m_ui->spnHostEdit, m_ui->spnPortBox, m_ui->delegateBox })
        widget->setEnabled(usesKerberos);
    if (usesKerberos)
        m_ui->signInMessage->clear();
    else if (seals)
        m_ui->signInMessage->setMessage(
            Kind::Hint, tr("Only Kerberos has service principals and delegation."));
    else
        m_ui->signInMessage->setMessage(
            Kind::Hint, tr("These have an effect with Negotiate, Kerberos, NTLM and CredSSP only."));
}

/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "certificatechooser.h"

#include "displaytext.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 60;

QString describe(const QSslCertificate &certificate)
{
    const QString name = clipped(safeLine(certificate.subjectDisplayName()), longestName);
    const QString until = QLocale().toString(certificate.expiryDate().date(), QLocale::ShortFormat);
    //: A certificate to choose. %1: whom it was issued to, %2: a date, %3: the beginning of its thumbprint.
    return CertificateChooser::tr("%1, until %2, %3…")
        .arg(name, until, QString::fromLatin1(thumbprintOf(certificate).toHex().left(8).toUpper()));
}

} // namespace

CertificateChooser::CertificateChooser(QWidget *parent)
    : QWidget(parent)
    , m_file(new QLineEdit(this))
    , m_browse(new QPushButton(tr("Choose…"), this))
    , m_certificates(new QComboBox(this))
{
    m_file->setObjectName(u"certificateFileEdit"_s);
    m_file->setAccessibleName(tr("File of the certificate"));
    m_file->setToolTip(tr("PEM with certificate and key in one file, or PKCS#12 (.pfx, .p12)"));
    m_file->setPlaceholderText(tr("certificate.pfx"));
    m_browse->setObjectName(u"certificateBrowseButton"_s);
    m_browse->setAccessibleName(tr("Choose the file of the certificate"));
    m_browse->setToolTip(tr("Choose the file of the certificate"));
    m_browse->setAutoDefault(false);
    m_certificates->setObjectName(u"certificateBox"_s);
    m_certificates->setAccessibleName(tr("Certificate of the file"));
    m_certificates->setToolTip(tr("The file holds several certificates; this one is shown to the server"));
    m_certificates->hide();
    setFocusProxy(m_file);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(6);
    layout->addWidget(m_file, 0, 0);
    layout->addWidget(m_browse, 0, 1);
    layout->addWidget(m_certificates, 1, 0, 1, 2);
    connect(m_file, &QLineEdit::textChanged, this, [this] {
        m_thumbprint.clear();
        readFile();
        Q_EMIT changed();
    });
    connect(m_browse, &QPushButton::clicked, this, &CertificateChooser::browse);
    connect(m_certificates, &QComboBox::activated, this, &CertificateChooser::changed);
}

void CertificateChooser::setValue(const ClientCertificate &value)
{
    const QSignalBlocker blocker(m_file);
    m_file->setText(QDir::toNativeSeparators(value.file));
    m_thumbprint = value.thumbprint;
    readFile();
}

ClientCertificate CertificateChooser::value() const
{
    const QString file = QDir::fromNativeSeparators(m_file->text().trimmed());
    const QByteArray chosen
        = m_certificates->count() > 1 ? m_certificates->currentData().toByteArray() : m_thumbprint;
    return { file, chosen };
}

void CertificateChooser::setKeyPassword(const QString &password)
{
    if (password == m_password)
        return;
    m_password = password;
    using Problem = CertificateFile::Problem;
    const bool concernsIt
        = m_content.problem == Problem::NeedsPassword || m_content.problem == Problem::WrongPassword;
    if (concernsIt && !m_file->text().isEmpty())
        readFile();
}

void CertificateChooser::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose a Certificate"), QFileInfo(m_file->text()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Certificates (*.pem *.crt *.cer *.pfx *.p12)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &file) { m_file->setText(QDir::toNativeSeparators(file)); });
    dialog->open();
}

void CertificateChooser::readFile()
{
    const QString file = m_file->text().trimmed();
    m_content = file.isEmpty() ? CertificateFile() : CertificateFile::read(file, m_password);
    showCertificates();
}

void CertificateChooser::showCertificates()
{
    const QSignalBlocker blocker(m_certificates);
    m_certificates->clear();
    for (const QSslCertificate &certificate : m_content.certificates)
        m_certificates->addItem(describe(certificate), thumbprintOf(certificate));
    m_certificates->setCurrentIndex(qMax(0, m_certificates->findData(m_thumbprint)));
    m_certificates->setVisible(m_certificates->count() > 1);
}

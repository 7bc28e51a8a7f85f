/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

// The one place that knows where the system keeps GSSAPI and Kerberos: frameworks on macOS, MIT Kerberos elsewhere.
#include <QtGlobal>

#ifdef Q_OS_MACOS
#include <GSS/GSS.h>
#include <Kerberos/krb5.h>
#else
#include <gssapi/gssapi_ext.h>
#include <gssapi/gssapi_krb5.h>
#include <krb5/krb5.h>
#endif

/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "ntlmcost.h"

#include "ntlmusers.h"
#include "soakfigures.h"

#include <atomic>
#include <cstring>

#include <dlfcn.h>
#include <gssapi/gssapi_ext.h>

namespace {

std::atomic<qint64> credentials = 0;

gss_OID_desc ntlm{ 10, const_cast<char *>("\x2b\x06\x01\x04\x01\x82\x37\x02\x02\x0a") };

gss_buffer_desc buffer(const char *text)
{
    return { strlen(text), const_cast<char *>(text) };
}

void makeOne()
{
    OM_uint32 minor = 0;
    gss_buffer_desc user = buffer("CONTOSO\\ada");
    gss_buffer_desc password = buffer("right");
    gss_name_t name = GSS_C_NO_NAME;
    gss_import_name(&minor, &user, GSS_C_NT_USER_NAME, &name);
    gss_OID_set_desc mechanisms{ 1, &ntlm };
    gss_cred_id_t credential = GSS_C_NO_CREDENTIAL;
    gss_acquire_cred_with_password(&minor, name, &password, GSS_C_INDEFINITE, &mechanisms, GSS_C_INITIATE,
        &credential, nullptr, nullptr);
    gss_release_cred(&minor, &credential);
    gss_release_name(&minor, &name);
}

} // namespace

/// In the place of the library's function, for the program's own calls; counts and hands on.
extern "C" OM_uint32 gss_acquire_cred_with_password(OM_uint32 *minor, gss_name_t name, gss_buffer_t password,
    OM_uint32 time, gss_OID_set mechanisms, gss_cred_usage_t usage, gss_cred_id_t *credential,
    gss_OID_set *actual, OM_uint32 *actualTime)
{
    static const auto real = reinterpret_cast<decltype(&gss_acquire_cred_with_password)>(
        dlsym(RTLD_NEXT, "gss_acquire_cred_with_password"));
    ++credentials;
    return real(minor, name, password, time, mechanisms, usage, credential, actual, actualTime);
}

qint64 NtlmCost::measure()
{
    if (!NtlmUsers::isAvailable())
        return 0;
    constexpr int warmUp = 20;
    constexpr int count = 200;
    for (int i = 0; i < warmUp; ++i)
        makeOne();
    const qint64 before = SoakSample::heapInUse();
    for (int i = 0; i < count; ++i)
        makeOne();
    return (SoakSample::heapInUse() - before) / count;
}

qint64 NtlmCost::credentialCount()
{
    return credentials;
}

/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

// Stands for a wsman-endpoint that runs on the system below Wine: passes on its input and its output. Lets
// tests for Windows use listeners with TLS and Negotiate, for which wsman-endpoint has no parts there. The
// port of packaging/windows/endpoint-server, which starts it, comes in the environment.

#include <winsock2.h>

#include <cstdlib>
#include <string>
#include <thread>

namespace {

/// The variables that wsman-endpoint's own libraries read, as one line of NAME=VALUE, parted by tabs.
std::string environmentLine()
{
    std::string line;
    for (const char *name :
        { "NTLM_USER_FILE", "KRB5_CONFIG", "KRB5_KTNAME", "KRB5CCNAME", "KRB5RCACHENAME" }) {
        if (const char *value = std::getenv(name))
            line += std::string(name) + '=' + value + '\t';
    }
    return line + '\n';
}

SOCKET connectToServer()
{
    WSADATA data{};
    const char *port = std::getenv("WSMAN_TEST_ENDPOINT_PORT");
    if (!port || WSAStartup(MAKEWORD(2, 2), &data) != 0)
        return INVALID_SOCKET;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<u_short>(std::atoi(port)));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const SOCKET server = socket(AF_INET, SOCK_STREAM, 0);
    if (server == INVALID_SOCKET
        || connect(server, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        return INVALID_SOCKET;
    return server;
}

bool sendAll(SOCKET server, const char *data, int size)
{
    while (size > 0) {
        const int sent = send(server, data, size, 0);
        if (sent <= 0)
            return false;
        data += sent;
        size -= sent;
    }
    return true;
}

void passOnInput(SOCKET server)
{
    char buffer[16 * 1024];
    DWORD size = 0;
    while (ReadFile(GetStdHandle(STD_INPUT_HANDLE), buffer, sizeof buffer, &size, nullptr) && size > 0
        && sendAll(server, buffer, static_cast<int>(size))) { }
    // The end of its input ends wsman-endpoint.
    shutdown(server, SD_SEND);
}

} // namespace

int main()
{
    const SOCKET server = connectToServer();
    if (server == INVALID_SOCKET)
        return 1;
    const std::string line = environmentLine();
    if (!sendAll(server, line.data(), static_cast<int>(line.size())))
        return 1;
    std::thread(passOnInput, server).detach();
    char buffer[16 * 1024];
    for (int size = 0; (size = recv(server, buffer, sizeof buffer, 0)) > 0;) {
        DWORD written = 0;
        if (!WriteFile(GetStdHandle(STD_OUTPUT_HANDLE), buffer, static_cast<DWORD>(size), &written, nullptr))
            break;
    }
    // Not by returning, which would wait for the input's thread in the destructors of the run-time library.
    ExitProcess(0);
}

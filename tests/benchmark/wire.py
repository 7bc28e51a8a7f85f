# SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
# SPDX-License-Identifier: MIT
"""Counts the bytes between a client and a computer."""

import asyncio
import threading


class Relay:
    """Hands on what comes to a port of its own and counts it. To be used by `with`."""

    def __init__(self, host, port):
        self._target = (host, port)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self.sent = self.received = self.connections = 0
        self.address = None

    def __enter__(self):
        self._thread.start()
        server = asyncio.run_coroutine_threadsafe(asyncio.start_server(self._serve, "127.0.0.1", 0), self._loop).result()
        self.address = list(server.sockets[0].getsockname()[:2])
        return self

    def __exit__(self, *_):
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    async def _serve(self, from_client, to_client):
        self.connections += 1
        from_server, to_server = await asyncio.open_connection(*self._target)
        await asyncio.gather(self._hand_on(from_client, to_server, "sent"),
                             self._hand_on(from_server, to_client, "received"))

    async def _hand_on(self, source, target, counter):
        while data := await source.read(65536):
            setattr(self, counter, getattr(self, counter) + len(data))
            target.write(data)
            await target.drain()
        target.close()

"""What other packages leave behind is cleared up here."""

from __future__ import annotations

import asyncio

import pytest


@pytest.fixture(autouse=True)
def loop_that_is_closed():
    """An event loop of the test's own: ``run_sync`` takes the one that is there and leaves it open."""
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    yield
    asyncio.set_event_loop(None)
    loop.close()

"""A program that starts a server and then ends in one of many ways; its test looks what is left.

Arguments: the installation, and a name of `ENDINGS`. Prints the server's process, and for endings
with a fork what the child saw.
"""

import os
import signal
import sys
import threading
import time
from pathlib import Path

from followup_lint.grammar.languagetool_server import local_server

SERVER = local_server(Path(sys.argv[1]))


def say(*words):
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def started():
    url = SERVER.url()
    say("server", SERVER.pid)
    return url


def die_by(number):
    os.kill(os.getpid(), number)
    time.sleep(60)


def child(work):
    """Fork; the child works and leaves as a program does, with all handlers at exit."""
    pid = os.fork()
    if pid == 0:
        work()
        sys.exit(0)
    return pid


def exception():
    started()
    raise RuntimeError("on purpose")


def child_exits():
    url = started()
    pid = SERVER.pid

    def work():
        say("same" if SERVER.url() == url and SERVER.pid is None else "other")
        SERVER.close()

    os.waitpid(child(work), 0)
    say("kept" if SERVER.url() == url and SERVER.pid == pid else "lost")


def child_closes_none_of_ours():
    url = started()
    os.waitpid(child(lambda: SERVER.broken(url)), 0)
    say("kept" if SERVER.url() == url else "lost")


def killed_before_the_child():
    started()
    child(lambda: time.sleep(60))
    die_by(signal.SIGKILL)


def child_without_the_parents_server():
    url = started()
    SERVER.close()

    def work():
        other = SERVER.url()
        say("server", SERVER.pid)
        say("other" if other != url else "same")

    os.waitpid(child(work), 0)


def child_of_a_dead_server():
    url = started()
    pid = SERVER.pid

    def work():
        os.killpg(pid, signal.SIGKILL)
        time.sleep(0.5)
        say("other" if SERVER.url() != url else "same")
        say("server", SERVER.pid)

    os.waitpid(child(work), 0)


def fork_while_it_starts():
    thread = threading.Thread(target=started)
    thread.start()
    time.sleep(0.3)

    def work():
        SERVER.url()
        say("server", SERVER.pid)

    os.waitpid(child(work), 0)
    thread.join()


ENDINGS = {
    "normal": started,
    "exception": exception,
    "exit": lambda: (started(), sys.exit(4)),
    "os_exit": lambda: (started(), os._exit(5)),
    "sigterm": lambda: (started(), die_by(signal.SIGTERM)),
    "sigkill": lambda: (started(), die_by(signal.SIGKILL)),
    "child_exits": child_exits,
    "child_closes_none_of_ours": child_closes_none_of_ours,
    "killed_before_the_child": killed_before_the_child,
    "child_without_the_parents_server": child_without_the_parents_server,
    "child_of_a_dead_server": child_of_a_dead_server,
    "fork_while_it_starts": fork_while_it_starts,
}

if __name__ == "__main__":
    ENDINGS[sys.argv[2]]()

"""parse serve from Python: texts in, documents out, in order.

    with Zhibiao() as zhibiao:
        for answer in zhibiao.answers({"id": 1, "text": text} for text in texts):
            answer["document"]["records"] or answer["error"]

A request is an object on a line of its own:

    id        anything; comes back with the answer
    text      the report's text, or
    base64    its bytes, whose encoding is found out
    name      how the document is called, - by default
    year      the year that 今年 means
    encoding  of the bytes

The answer to it is {"id": …, "document": {…}} or {"id": …, "error": {"code": …, "message": …}}. Answers come in the
order of the requests, one for each. An error answers its own request and nothing else.
"""

import json
import subprocess
import threading


class Zhibiao:
    """A running `parse serve`; needs nothing but Python."""

    def __init__(self, command=("parse", "serve", "--all"), ahead=64):
        self.ahead = ahead
        self.process = subprocess.Popen(
            list(command), stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def answers(self, requests):
        """An answer for each request, in order; at most `ahead` requests are under way.

        Whoever leaves the loop early loses the answers that are under way, and may ask again.
        """
        room = threading.Semaphore(self.ahead)
        state = {"count": 0, "done": False, "left": False, "error": None}
        changed = threading.Condition()

        def send():
            try:
                for request in requests:
                    room.acquire()
                    if state["left"]:
                        break
                    line = json.dumps(request, ensure_ascii=False) + "\n"
                    self.process.stdin.write(line.encode("utf-8"))
                    self.process.stdin.flush()
                    with changed:
                        state["count"] += 1
                        changed.notify()
            except Exception as error:
                state["error"] = error
            finally:
                with changed:
                    state["done"] = True
                    changed.notify()

        sender = threading.Thread(target=send, daemon=True)
        sender.start()
        received = 0
        try:
            while True:
                with changed:
                    while received == state["count"] and not state["done"]:
                        changed.wait()
                    if received == state["count"]:
                        break
                line = self.process.stdout.readline()
                if not line:
                    raise RuntimeError("parse serve has ended")
                received += 1
                room.release()
                yield json.loads(line)
        finally:
            state["left"] = True
            room.release()
            # What is still sent must not be taken for the answers to other requests.
            while True:
                with changed:
                    changed.wait_for(lambda: state["done"] or received < state["count"])
                if received == state["count"] or not self.process.stdout.readline():
                    break
                received += 1
            sender.join()
        if state["error"]:
            raise state["error"]

    def close(self):
        try:
            self.process.stdin.close()
        except BrokenPipeError:
            pass
        self.process.stdout.close()
        return self.process.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

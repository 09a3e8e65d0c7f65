"""client.py NODE PROGRAM: drives the reference client and prints what it found."""

import json
import sys

from zhibiao_client import Zhibiao

COUNT = 1000


def requests():
    for number in range(COUNT):
        if number % 100 == 0:
            yield {"id": number, "text": 0}
        else:
            yield {"id": number, "text": f"全县地区生产总值增长{number}%以上。"}


service = Zhibiao([*sys.argv[1:], "serve", "--all"])
answers = list(service.answers(requests()))
good = [answer for answer in answers if "document" in answer]

early = Zhibiao([*sys.argv[1:], "serve", "--all"])
for answer in early.answers(requests()):
    if answer["id"] == 3:
        break
afterwards = [answer["id"] for answer in early.answers({"id": f"b{n}", "text": "新建5座厂房。"} for n in range(3))]
early.close()

print(
    json.dumps(
        {
            "answers": len(answers),
            "errors": sum("error" in answer for answer in answers),
            "inOrder": [answer["id"] for answer in answers] == list(range(COUNT)),
            "values": all(
                answer["document"]["records"][0]["quantity"]["value"] == answer["id"]
                for answer in good
            ),
            "code": service.close(),
            "afterwards": afterwards,
        }
    )
)

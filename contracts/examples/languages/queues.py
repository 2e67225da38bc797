"""Asks for the queues, before and after the token has expired. Standard library only."""

import base64
import json
import os
import urllib.error
import urllib.parse
import urllib.request

URL = os.environ["GENESYS_MOCK_URL"]
CLIENT = f'{os.environ["GENESYS_MOCK_CLIENT_ID"]}:{os.environ["GENESYS_MOCK_CLIENT_SECRET"]}'


def get_token() -> str:
    form = urllib.parse.urlencode({"grant_type": "client_credentials"}).encode()
    credentials = base64.b64encode(CLIENT.encode()).decode()
    request = urllib.request.Request(
        f"{URL}/oauth/token", form, {"Authorization": f"Basic {credentials}"}
    )
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)["access_token"]


def ask(token: str) -> None:
    request = urllib.request.Request(
        f"{URL}/api/v2/routing/queues", headers={"Authorization": f"Bearer {token}"}
    )
    try:
        with urllib.request.urlopen(request) as answer:
            print(answer.status, json.load(answer)["total"], "queues")
    except urllib.error.HTTPError as error:
        # The reason is the mock's; Genesys Cloud itself says only that the credentials are expired.
        print(error.code, error.headers["x-mock-reason"])


def advance_clock(duration: str) -> None:
    request = urllib.request.Request(
        f"{URL}/__mock/clock/advance",
        json.dumps({"by": duration}).encode(),
        {"Content-Type": "application/json"},
    )
    urllib.request.urlopen(request).close()


token = get_token()
ask(token)
advance_clock("PT1H")
ask(token)
ask(get_token())

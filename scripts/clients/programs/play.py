"""Takes the steps of play.mjs that need no socket. Of each a line of JSON says how it went."""

import base64
import datetime
import json
import os
import sys

LOGIN = "https://login.mypurecloud.de"
API = "https://api.mypurecloud.de/api/v2"


def play(send):
    """send(method, url, headers, body as bytes or None) gives the answer, and raises an error for an error status."""
    headers = {"Content-Type": "application/json"}

    def login():
        pair = os.environ["GENESYS_MOCK_CLIENT_ID"] + ":" + os.environ["GENESYS_MOCK_CLIENT_SECRET"]
        basic = {
            "Authorization": "Basic " + base64.b64encode(pair.encode()).decode(),
            "Content-Type": "application/x-www-form-urlencoded",
        }
        answer = send("POST", LOGIN + "/oauth/token", basic, b"grant_type=client_credentials")
        headers["Authorization"] = "Bearer " + answer["access_token"]

    def queues():
        names = [queue["name"] for queue in send("GET", API + "/routing/queues", headers, None)["entities"]]
        if "Support" not in names:
            raise ValueError(f"the queues are {names}")

    def inbound():
        path = f"/conversations/messages/{os.environ['GENESYS_MOCK_INTEGRATION_ID']}/inbound/open/message"
        channel = {
            "messageId": "message-1",
            "time": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z"),
            "from": {"id": "customer-1", "idType": "Opaque", "nickname": "Kim"},
        }
        send("POST", API + path, headers, json.dumps({"channel": channel, "text": "hello"}).encode())

    for work in (login, queues, inbound):
        try:
            work()
            print(json.dumps({"step": work.__name__}))
        except Exception as error:
            print(json.dumps({"step": work.__name__, "reason": " ".join(str(error).split())[:300]}))
            sys.exit(1)

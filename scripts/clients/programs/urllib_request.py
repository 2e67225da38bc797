import json
import urllib.request

from play import play


def send(method, url, headers, body):
    with urllib.request.urlopen(urllib.request.Request(url, body, headers, method=method)) as answer:
        return json.load(answer)


play(send)

import requests

from play import play


def send(method, url, headers, body):
    answer = requests.request(method, url, headers=headers, data=body)
    answer.raise_for_status()
    return answer.json()


play(send)

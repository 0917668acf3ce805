import json
from dataclasses import asdict, dataclass

import redis


@dataclass
class Job:
    kind: str
    args: dict


class JobQueue:
    def __init__(self, url: str, name: str):
        self.redis = redis.Redis.from_url(url)
        self.name = name

    def put(self, job: Job) -> None:
        self.redis.rpush(self.name, json.dumps(asdict(job)))
        self.redis.publish("jobs", json.dumps({"queue": self.name}))

    def get(self, timeout: int = 5) -> Job | None:
        item = self.redis.blpop([self.name], timeout)
        return Job(**json.loads(item[1])) if item else None

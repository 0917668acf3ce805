import json
import pickle

import redis


class JobQueue:
    def __init__(self, url: str, name: str):
        self.redis = redis.Redis.from_url(url)
        self.name = name

    def put(self, job) -> None:
        self.redis.rpush(self.name, pickle.dumps(job))
        self.redis.publish("jobs", json.dumps({"queue": self.name}))

    def get(self, timeout: int = 5):
        item = self.redis.blpop([self.name], timeout)
        return pickle.loads(item[1]) if item else None

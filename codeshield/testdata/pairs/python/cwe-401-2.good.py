from flask import Flask, jsonify, request
from cachetools import TTLCache

app = Flask(__name__)

_results = TTLCache(maxsize=1024, ttl=300)


def expensive(text: str) -> dict:
    words = text.split()
    return {"words": len(words), "unique": len(set(words))}


@app.get("/analyse")
def analyse():
    text = request.args.get("text", "")
    if text not in _results:
        _results[text] = expensive(text)
    return jsonify(_results[text])

from flask import Flask, jsonify, request

app = Flask(__name__)

_results = {}


def expensive(text: str) -> dict:
    words = text.split()
    return {"words": len(words), "unique": len(set(words))}


@app.get("/analyse")
def analyse():
    text = request.args.get("text", "")
    if text not in _results:
        _results[text] = expensive(text)
    return jsonify(_results[text])

import traceback

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.errorhandler(Exception)
def handle_error(exc):
    return jsonify({
        "error": str(exc),
        "trace": traceback.format_exc(),
    }), 500


@app.post("/convert")
def convert():
    amount = float(request.json["amount"])
    return jsonify({"eur": round(amount * load_rate(request.json["currency"]), 2)})

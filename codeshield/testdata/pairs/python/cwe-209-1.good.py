import traceback

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.errorhandler(Exception)
def handle_error(exc):
    app.logger.error("unhandled: %s", traceback.format_exc())
    return jsonify({"error": "internal server error"}), 500


@app.post("/convert")
def convert():
    amount = float(request.json["amount"])
    return jsonify({"eur": round(amount * load_rate(request.json["currency"]), 2)})

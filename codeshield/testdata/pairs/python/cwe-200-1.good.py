from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/transfer")
def transfer():
    try:
        data = request.get_json()
        result = bank.transfer(data["from"], data["to"], data["amount"])
        return jsonify(result)
    except Exception:
        app.logger.exception("transfer failed")
        return jsonify({"error": "internal error"}), 500

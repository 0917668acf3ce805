from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/transfer")
def transfer():
    try:
        data = request.get_json()
        result = bank.transfer(data["from"], data["to"], data["amount"])
        return jsonify(result)
    except Exception as exc:
        import traceback
        return jsonify({"error": str(exc), "trace": traceback.format_exc()}), 500

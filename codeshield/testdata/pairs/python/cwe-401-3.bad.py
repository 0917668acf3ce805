import socket
import struct


class MetricsClient:
    def __init__(self, host: str, port: int):
        self.address = (host, port)

    def push(self, name: str, value: float) -> None:
        payload = name.encode() + b"\0" + struct.pack("!d", value)
        sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        sock.settimeout(2.0)
        sock.connect(self.address)
        sock.sendall(struct.pack("!I", len(payload)) + payload)
        if sock.recv(2) != b"OK":
            raise RuntimeError("metrics server refused the sample")
        sock.close()

import socket
import struct


class MetricsClient:
    def __init__(self, host: str, port: int):
        self.address = (host, port)

    def push(self, name: str, value: float) -> None:
        payload = name.encode() + b"\0" + struct.pack("!d", value)
        with socket.create_connection(self.address, timeout=2.0) as sock:
            sock.sendall(struct.pack("!I", len(payload)) + payload)
            if sock.recv(2) != b"OK":
                raise RuntimeError("metrics server refused the sample")

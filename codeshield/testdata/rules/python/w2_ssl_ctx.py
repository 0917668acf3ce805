import ssl
from ssl import PROTOCOL_SSLv3, SSLContext
# ruleid: w2-ssl-ctx
ssl.wrap_socket(s, ssl_version=ssl.PROTOCOL_SSLv2)
# ruleid: w2-ssl-ctx
ssl.SSLContext(ssl.PROTOCOL_TLSv1)
ssl.SSLContext(ssl.PROTOCOL_TLSv1_2)
# ruleid: w2-ssl-ctx
SSLContext(PROTOCOL_SSLv3)
ctx.verify_mode = ssl.CERT_NONE

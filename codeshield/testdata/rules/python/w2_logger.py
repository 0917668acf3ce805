# ruleid: w2-logger
logger.info("token %s", t)
logging.debug("my API-KEY: %s" % k)
log.error(f"secret {x}")
# ruleid: w2-logger
LOG.warning("secret")
print("token")

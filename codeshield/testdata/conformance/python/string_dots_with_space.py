log("abc")
log(" ...")
# MATCH:
log("... ")

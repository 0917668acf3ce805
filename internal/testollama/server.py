# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT
"""llama.cpp's server out of the package xllamacpp, with the command line of llama-server as far as Ollama uses it.

Ollama starts it as its llama-server; the tests start it as an OpenAI-compatible server of its own.
"""
import ctypes
import os
import signal
import sys

import xllamacpp

PR_SET_PDEATHSIG = 1


def end_with_parent():
    """No runner outlives a server that was killed."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def parse(arguments):
    params = xllamacpp.CommonParams()
    params.warmup = False
    params.use_jinja = True

    def number(*names):
        def set_all(value):
            for name in names:
                setattr(params, name, int(value))
        return set_all

    def threads(value):
        params.cpuparams.n_threads = params.cpuparams_batch.n_threads = int(value)

    def model(value):
        params.model.path = value

    def projector(value):
        params.mmproj.path = value

    def hosts(value):
        params.hostnames = [value]

    def template(value):
        params.chat_template = value

    def alias(value):
        params.model_alias = {value}

    def keys(value):
        params.api_keys = value.split(",")

    def switch(name, value):
        return lambda: setattr(params, name, value)

    def ignore(*_):
        pass

    valued = {
        "--model": model, "--mmproj": projector, "--host": hosts, "--chat-template": template, "--alias": alias, "--api-key": keys,
        "--port": number("port"), "-c": number("n_ctx"), "-np": number("n_parallel"), "-b": number("n_batch"), "-ub": number("n_ubatch"),
        "--keep": number("n_keep"), "-t": threads,
    }
    # What concerns a GPU, logs and caches is of no account here.
    for name in ("-ngl", "--flash-attn", "--log-verbosity", "--load-mode", "--main-gpu", "--split-mode", "--tensor-split",
                 "--cache-type-k", "--cache-type-v", "--image-min-tokens"):
        valued[name] = ignore
    plain = {
        "--no-jinja": switch("use_jinja", False), "--context-shift": switch("ctx_shift", True),
        "--embedding": switch("embedding", True), "--no-mmproj-offload": switch("mmproj_use_gpu", False),
    }
    for name in ("--no-webui", "--offline", "--no-log-prefix", "--no-log-timestamps", "--verbose", "--no-mmap", "--mlock"):
        plain[name] = ignore

    rest = iter(arguments)
    for argument in rest:
        if argument in valued:
            valued[argument](next(rest))
        elif argument in plain:
            plain[argument]()
        else:
            sys.exit("server.py: unknown argument " + argument)
    params.n_parallel = max(params.n_parallel, 1)
    return params


def main():
    end_with_parent()
    if "--list-devices" in sys.argv:
        print("Available devices:")
        return
    # Before the server starts threads of its own, so that none of them takes the signal.
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGTERM, signal.SIGINT])
    server = xllamacpp.Server(parse(sys.argv[1:]))
    print("listening on", server.listening_address, file=sys.stderr, flush=True)
    signal.sigwait([signal.SIGTERM, signal.SIGINT])
    os._exit(0)


main()

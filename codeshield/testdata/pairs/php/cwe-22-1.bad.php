<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function readPage(string $base, string $page): string {
    return file_get_contents($base . "/" . $page);
}

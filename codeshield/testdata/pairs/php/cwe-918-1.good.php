<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function preview(string $url): string {
    if (!in_array(parse_url($url, PHP_URL_HOST), ["example.com"], true)) {
        return "";
    }
    return htmlspecialchars(file_get_contents($url));
}

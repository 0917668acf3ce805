<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function upload(): void {
    $extension = strtolower(pathinfo($_FILES["file"]["name"], PATHINFO_EXTENSION));
    if (!in_array($extension, ["png", "jpg"], true)) {
        return;
    }
    move_uploaded_file($_FILES["file"]["tmp_name"], "uploads/" . bin2hex(random_bytes(8)) . "." . $extension);
}

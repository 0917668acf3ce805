<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function sendContactForm(): bool
{
    $email = filter_var($_POST['email'] ?? '', FILTER_VALIDATE_EMAIL);
    if ($email === false) {
        return false;
    }
    $message = $_POST['message'] ?? '';
    if ($message === '') {
        return false;
    }

    $headers = "From: website@example.com\r\n";
    $headers .= "Reply-To: " . $email . "\r\n";
    $headers .= "Content-Type: text/plain; charset=utf-8";

    return mail('support@example.com', 'Contact form', wordwrap($message, 70), $headers);
}

http_response_code(sendContactForm() ? 204 : 400);

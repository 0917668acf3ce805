<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// ruleid: php-claims-read-unverified
function claims(string $token): array
{
    [$head, $payload, $signature] = explode('.', $token);
    return json_decode(base64_decode($payload), true);
}

// ok: php-claims-read-unverified
function claimsVerified(string $token, string $key): array
{
    [$head, $payload, $signature] = explode('.', $token);
    if (!hash_equals(hash_hmac('sha256', "$head.$payload", $key, true), base64_decode($signature))) {
        throw new RuntimeException();
    }
    return json_decode(base64_decode($payload), true);
}

function decode(string $token, string $key)
{
    // ruleid: php-jwt-not-verified
    JWT::decode($token, null, false);
    // ok: php-jwt-not-verified
    return JWT::decode($token, new Key($key, 'HS256'));
}

function signed(string $data, string $signature, $key): bool
{
    // ruleid: php-signature-result-loose
    if (openssl_verify($data, $signature, $key)) {
        return true;
    }
    // ok: php-signature-result-loose
    return openssl_verify($data, $signature, $key) === 1;
}

// ruleid: php-webhook-not-verified
function handle_payment_webhook(): void
{
    $event = json_decode(file_get_contents('php://input'), true);
    mark_paid($event['order']);
}

class SignedWebhookController
{
    // ok: php-webhook-not-verified
    public function handle(Request $request)
    {
        $event = Webhook::constructEvent($request->getContent(), $request->header('Stripe-Signature'), $this->secret);
        Order::find($event->order)->markPaid();
    }
}

function is_admin(): bool
{
    // ruleid: php-cookie-trusted
    return ($_COOKIE['role'] ?? '') === 'admin';
}

function is_dark(): bool
{
    // ok: php-cookie-trusted
    return ($_COOKIE['mode'] ?? '') === 'dark';
}

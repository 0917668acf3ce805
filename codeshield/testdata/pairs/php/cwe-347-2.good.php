<?php

final class LicenseVerifier
{
    public function __construct(private string $publicKeyPem)
    {
    }

    public function isValid(string $license, string $signature): bool
    {
        $key = openssl_pkey_get_public($this->publicKeyPem);
        if ($key === false) {
            throw new RuntimeException('bad public key');
        }
        return openssl_verify($license, base64_decode($signature), $key, OPENSSL_ALGO_SHA256) === 1;
    }
}

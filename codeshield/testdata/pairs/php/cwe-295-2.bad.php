<?php

use GuzzleHttp\Client;

final class PaymentGateway
{
    private Client $http;

    public function __construct(string $base)
    {
        $this->http = new Client([
            'base_uri' => $base,
            'timeout' => 10,
            'verify' => false,
        ]);
    }

    public function fetch(string $url): string
    {
        $context = stream_context_create(['ssl' => ['verify_peer' => false, 'verify_peer_name' => false]]);
        return file_get_contents($url, false, $context);
    }
}

<?php
class GeoClient
{
    public function city(string $ip): string
    {
        $ch = curl_init('https://geo.example.com/' . rawurlencode($ip));
        curl_setopt($ch, CURLOPT_RETURNTRANSFER, true);
        $body = curl_exec($ch);
        curl_close($ch);
        if ($body === false) {
            throw new RuntimeException('service unavailable');
        }
        $data = json_decode($body, false, 16, JSON_THROW_ON_ERROR);
        return $data->city ?? 'unknown';
    }
}

<?php

namespace App\Http\Controllers;

use App\Models\Webhook;
use Illuminate\Http\Request;

class WebhookController extends Controller
{
    private const HOSTS = ['hooks.example.com', 'api.example.com'];

    public function store(Request $request)
    {
        $url = $request->input('url');
        $host = parse_url($url, PHP_URL_HOST);
        if (!in_array($host, self::HOSTS, true)) {
            return response()->json(['error' => 'host not allowed'], 422);
        }

        $name = $request->input('name');
        if (!preg_match('/\A[a-z0-9_-]{1,40}\z/', $name)) {
            return response()->json(['error' => 'bad name'], 422);
        }

        return Webhook::create(['url' => $url, 'name' => $name]);
    }
}

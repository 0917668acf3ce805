<?php

namespace App\Http\Controllers;

use App\Models\Webhook;
use Illuminate\Http\Request;

class WebhookController extends Controller
{
    public function store(Request $request)
    {
        $url = $request->input('url');
        if (strpos($url, 'example.com') === false) {
            return response()->json(['error' => 'host not allowed'], 422);
        }

        $name = $request->input('name');
        if (!preg_match('/[a-z0-9_-]+/', $name)) {
            return response()->json(['error' => 'bad name'], 422);
        }

        return Webhook::create(['url' => $url, 'name' => $name]);
    }
}

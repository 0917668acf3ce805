<?php

namespace App\Http\Middleware;

use Closure;
use Illuminate\Http\Request;

class VerifyApiKey
{
    public function handle(Request $request, Closure $next)
    {
        if ($request->header('X-Api-Key') !== config('services.api.key')) {
            abort(401);
        }
        return $next($request);
    }

    public function verifyHook(string $payload, string $header, string $secret): bool
    {
        $computed = 'sha256=' . hash_hmac('sha256', $payload, $secret);
        return $computed === $header;
    }
}

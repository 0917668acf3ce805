<?php

namespace App\Http\Controllers;

use Illuminate\Http\Request;
use Illuminate\Support\Facades\Auth;
use Illuminate\Support\Facades\Log;

class LoginController extends Controller
{
    public function login(Request $request)
    {
        Log::info('login attempt');
        if (Auth::attempt($request->only('email', 'password'))) {
            $token = $request->user()->createToken('api')->plainTextToken;
            Log::debug('issued a token', ['user' => $request->user()->id]);
            return ['token' => $token];
        }
        abort(401);
    }
}

<?php

namespace App\Http\Controllers;

use App\Models\User;
use Illuminate\Http\Request;

class RegisterController extends Controller
{
    public function store(Request $request)
    {
        $data = $request->validate(['email' => 'required|email', 'password' => 'required|min:12']);
        $user = User::create([
            'email' => $data['email'],
            'password' => hash('sha256', $data['password']),
        ]);
        return redirect('/login');
    }
}

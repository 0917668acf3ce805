<?php

namespace App\Http\Controllers;

use App\Models\User;
use Illuminate\Http\Request;

class ProfileController extends Controller
{
    public function update(Request $request)
    {
        $user = $request->user();
        $user->update($request->all());
        return redirect()->route('profile');
    }

    public function store(Request $request)
    {
        return User::create($request->all());
    }
}

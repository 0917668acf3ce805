// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

public class Shapes
{
    public Shape Read(string text)
    {
        return JsonConvert.DeserializeObject<Shape>(text, new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.Auto, Binder = new ShapeBinder() });
    }
}

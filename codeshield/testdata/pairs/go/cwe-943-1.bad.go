package main

import (
	"context"

	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
)

func FindUser(ctx context.Context, c *mongo.Collection, name string) *mongo.SingleResult {
	return c.FindOne(ctx, bson.M{"$where": "this.name == '" + name + "'"})
}

package youcheng.register;

/** A city got a name that it did not have; told within the transaction in which it did. */
public record CityNamed(CityId city) {}

package youcheng.exchanges;

/** What an exchange was about. */
public enum FieldOfExchange {
    POLITICS,
    TRADE,
    INVESTMENT,
    SCIENCE,
    EDUCATION,
    TALENT,
    CULTURE,
    SPORT,
    TOURISM,
    HEALTH,
    ENVIRONMENT,
    URBAN_GOVERNANCE,
    AGRICULTURE,
    PEOPLE
}

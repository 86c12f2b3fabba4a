/** Refusals at the doors and of acts on people, in Chinese. */
export const signInRefusalZh = {
  personDisabled: '您的账号已停用，不能登录。如有疑问，请找系统管理员。',
  secondFactorAtDesk:
    '密码正确，但您的账号须加第二因素才能进来，这个入口不办。请到采编台登录页 /desk/sign-in 登录，登录后这里也能用。',
  secondFactorDemanded: '本报要求您登录时有第二因素，最后一个不能去掉。请先添加另一个，再去掉这一个。',
  secondStepOver: '这次登录已超时或已经用过。请从登录页重新输入密码。',
  wrongCode: '验证码不对，或已经用过。请等应用里换出新的一组，再输入。',
  tooManyCodes: '验证码试得太多，请过{seconds}秒再试，或从登录页重新开始。',
  wrongProof: '密码不对，没有改动。请输入您现在的登录密码。',
  passkeyRefused: '这个通行密钥没有被认可。请再试一次，或用密码登录。',
  passkeyNotMade: '通行密钥没有建成：设备没有答复，或答复已过期。请再试一次。',
  factorNameMissing: '请给它起个名字，以后好认，例如“办公室电脑”。',
  notYourself: '不能对自己办这件事。请找另一位系统管理员。',
  lastAdministrator: '{name}是最后一位能登录的系统管理员，不能停用。请先任命另一位。',
  disabledAlready: '{name}已经停用。请刷新后再看。',
  notDisabled: '{name}没有停用，不必恢复。请刷新后再看。',
}
